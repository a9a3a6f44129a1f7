# Redraw with: gnuplot samples.gp
reset
set encoding utf8
set terminal pngcairo size 1154,352 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'samples.png'
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
set xrange [0:1154]
set yrange [0:352]
set label 'variational' at screen 0.196118,0.875 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'variational' at screen 0.196118,0.693182 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'probabilistic PCA' at screen 0.196118,0.511364 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'plain, N(0, I)' at screen 0.196118,0.329545 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'plain, fitted normal' at screen 0.196118,0.147727 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'samples.rgb' binary array=(28,28) skip=0 dx=2 dy=2 origin=(247,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=784 dx=2 dy=2 origin=(311,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=1568 dx=2 dy=2 origin=(375,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=2352 dx=2 dy=2 origin=(439,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=3136 dx=2 dy=2 origin=(503,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=3920 dx=2 dy=2 origin=(567,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=4704 dx=2 dy=2 origin=(631,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=5488 dx=2 dy=2 origin=(695,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=6272 dx=2 dy=2 origin=(759,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=7056 dx=2 dy=2 origin=(823,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=7840 dx=2 dy=2 origin=(887,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=8624 dx=2 dy=2 origin=(951,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=9408 dx=2 dy=2 origin=(1015,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=10192 dx=2 dy=2 origin=(1079,281) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=10976 dx=2 dy=2 origin=(247,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=11760 dx=2 dy=2 origin=(311,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=12544 dx=2 dy=2 origin=(375,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=13328 dx=2 dy=2 origin=(439,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=14112 dx=2 dy=2 origin=(503,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=14896 dx=2 dy=2 origin=(567,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=15680 dx=2 dy=2 origin=(631,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=16464 dx=2 dy=2 origin=(695,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=17248 dx=2 dy=2 origin=(759,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=18032 dx=2 dy=2 origin=(823,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=18816 dx=2 dy=2 origin=(887,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=19600 dx=2 dy=2 origin=(951,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=20384 dx=2 dy=2 origin=(1015,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=21168 dx=2 dy=2 origin=(1079,217) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=21952 dx=2 dy=2 origin=(247,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=22736 dx=2 dy=2 origin=(311,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=23520 dx=2 dy=2 origin=(375,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=24304 dx=2 dy=2 origin=(439,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=25088 dx=2 dy=2 origin=(503,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=25872 dx=2 dy=2 origin=(567,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=26656 dx=2 dy=2 origin=(631,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=27440 dx=2 dy=2 origin=(695,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=28224 dx=2 dy=2 origin=(759,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=29008 dx=2 dy=2 origin=(823,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=29792 dx=2 dy=2 origin=(887,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=30576 dx=2 dy=2 origin=(951,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=31360 dx=2 dy=2 origin=(1015,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=32144 dx=2 dy=2 origin=(1079,153) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=32928 dx=2 dy=2 origin=(247,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=33712 dx=2 dy=2 origin=(311,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=34496 dx=2 dy=2 origin=(375,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=35280 dx=2 dy=2 origin=(439,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=36064 dx=2 dy=2 origin=(503,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=36848 dx=2 dy=2 origin=(567,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=37632 dx=2 dy=2 origin=(631,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=38416 dx=2 dy=2 origin=(695,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=39200 dx=2 dy=2 origin=(759,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=39984 dx=2 dy=2 origin=(823,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=40768 dx=2 dy=2 origin=(887,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=41552 dx=2 dy=2 origin=(951,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=42336 dx=2 dy=2 origin=(1015,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=43120 dx=2 dy=2 origin=(1079,89) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=43904 dx=2 dy=2 origin=(247,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=44688 dx=2 dy=2 origin=(311,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=45472 dx=2 dy=2 origin=(375,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=46256 dx=2 dy=2 origin=(439,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=47040 dx=2 dy=2 origin=(503,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=47824 dx=2 dy=2 origin=(567,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=48608 dx=2 dy=2 origin=(631,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=49392 dx=2 dy=2 origin=(695,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=50176 dx=2 dy=2 origin=(759,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=50960 dx=2 dy=2 origin=(823,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=51744 dx=2 dy=2 origin=(887,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=52528 dx=2 dy=2 origin=(951,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=53312 dx=2 dy=2 origin=(1015,25) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=54096 dx=2 dy=2 origin=(1079,25) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
