# Redraw with: gnuplot questions.gp
reset
set encoding utf8
set terminal pngcairo size 969,833 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'questions.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
set xrange [0:969]
set yrange [0:833]
set label 'width' at screen 0.131393,0.930372 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.36' at screen 0.194345,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.50' at screen 0.287224,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.68' at screen 0.380103,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.75' at screen 0.472982,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.79' at screen 0.565862,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.93' at screen 0.658741,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.00' at screen 0.75162,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.00' at screen 0.844499,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.00' at screen 0.937379,0.858643 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'filling' at screen 0.131393,0.770108 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.34' at screen 0.194345,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.55' at screen 0.287224,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.61' at screen 0.380103,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.67' at screen 0.472982,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.72' at screen 0.565862,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.77' at screen 0.658741,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.81' at screen 0.75162,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.84' at screen 0.844499,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.91' at screen 0.937379,0.698379 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'symmetry' at screen 0.131393,0.609844 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.50' at screen 0.194345,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.69' at screen 0.287224,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.78' at screen 0.380103,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.84' at screen 0.472982,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.89' at screen 0.565862,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.92' at screen 0.658741,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.94' at screen 0.75162,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.95' at screen 0.844499,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.98' at screen 0.937379,0.538115 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'gap' at screen 0.131393,0.44958 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.34' at screen 0.194345,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.19' at screen 0.287224,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.13' at screen 0.380103,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.09' at screen 0.472982,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.06' at screen 0.565862,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.03' at screen 0.658741,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.00' at screen 0.75162,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.05' at screen 0.844499,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.42' at screen 0.937379,0.377851 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'sides' at screen 0.131393,0.289316 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.02' at screen 0.194345,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.26' at screen 0.287224,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.47' at screen 0.380103,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.62' at screen 0.472982,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.75' at screen 0.565862,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.88' at screen 0.658741,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.04' at screen 0.75162,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.26' at screen 0.844499,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.54' at screen 0.937379,0.217587 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lean' at screen 0.131393,0.129052 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.41' at screen 0.194345,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.21' at screen 0.287224,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.10' at screen 0.380103,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.04' at screen 0.472982,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.01' at screen 0.565862,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.00' at screen 0.658741,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.02' at screen 0.75162,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.04' at screen 0.844499,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.10' at screen 0.937379,0.0573229 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'questions.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(147.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(237.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(327.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(417.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(507.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(597.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(687.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(777.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(867.5,734.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(147.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(237.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(327.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(417.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(507.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(597.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(687.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(777.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(867.5,600.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(147.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(237.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(327.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(417.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(507.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(597.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(687.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(777.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(867.5,467.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(147.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(237.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(327.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(417.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(507.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(597.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(687.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(777.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(867.5,333.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(147.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(237.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(327.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(417.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(507.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(597.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(687.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(777.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(867.5,200.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(147.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(237.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(327.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(417.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(507.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(597.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(687.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(777.5,66.5) format='%uchar' using 1:1:1 with rgbimage, \
     'questions.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(867.5,66.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
