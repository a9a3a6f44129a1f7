# Redraw with: gnuplot holes.gp
reset
set encoding utf8
set terminal pngcairo size 1026,224 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'holes.png'
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
set xrange [0:1026]
set yrange [0:224]
set label 'plain, N(0, I)' at screen 0.220585,0.803571 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'plain, fitted normal' at screen 0.220585,0.517857 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'test images' at screen 0.220585,0.232143 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'holes.rgb' binary array=(28,28) skip=0 dx=2 dy=2 origin=(247,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=784 dx=2 dy=2 origin=(311,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=1568 dx=2 dy=2 origin=(375,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=2352 dx=2 dy=2 origin=(439,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=3136 dx=2 dy=2 origin=(503,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=3920 dx=2 dy=2 origin=(567,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=4704 dx=2 dy=2 origin=(631,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=5488 dx=2 dy=2 origin=(695,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=6272 dx=2 dy=2 origin=(759,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=7056 dx=2 dy=2 origin=(823,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=7840 dx=2 dy=2 origin=(887,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=8624 dx=2 dy=2 origin=(951,153) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=9408 dx=2 dy=2 origin=(247,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=10192 dx=2 dy=2 origin=(311,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=10976 dx=2 dy=2 origin=(375,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=11760 dx=2 dy=2 origin=(439,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=12544 dx=2 dy=2 origin=(503,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=13328 dx=2 dy=2 origin=(567,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=14112 dx=2 dy=2 origin=(631,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=14896 dx=2 dy=2 origin=(695,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=15680 dx=2 dy=2 origin=(759,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=16464 dx=2 dy=2 origin=(823,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=17248 dx=2 dy=2 origin=(887,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=18032 dx=2 dy=2 origin=(951,89) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=18816 dx=2 dy=2 origin=(247,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=19600 dx=2 dy=2 origin=(311,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=20384 dx=2 dy=2 origin=(375,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=21168 dx=2 dy=2 origin=(439,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=21952 dx=2 dy=2 origin=(503,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=22736 dx=2 dy=2 origin=(567,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=23520 dx=2 dy=2 origin=(631,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=24304 dx=2 dy=2 origin=(695,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=25088 dx=2 dy=2 origin=(759,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=25872 dx=2 dy=2 origin=(823,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=26656 dx=2 dy=2 origin=(887,25) format='%uchar' using 1:1:1 with rgbimage, \
     'holes.rgb' binary array=(28,28) skip=27440 dx=2 dy=2 origin=(951,25) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
