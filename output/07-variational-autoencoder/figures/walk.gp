# Redraw with: gnuplot walk.gp
reset
set encoding utf8
set terminal pngcairo size 975,342 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'walk.png'
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
set xrange [0:975]
set yrange [0:342]
set label '0.000' at screen 0.198564,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.125' at screen 0.290872,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.250' at screen 0.383179,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.375' at screen 0.475487,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.500' at screen 0.567795,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.625' at screen 0.660103,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.750' at screen 0.75241,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.875' at screen 0.844718,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.000' at screen 0.937026,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'variational' at screen 0.136,0.732456 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'plain' at screen 0.136,0.46345 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross-fade' at screen 0.136,0.194444 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'walk.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(153.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(243.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(333.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(423.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(513.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(603.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(693.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(783.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(873.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(153.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(243.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(333.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(423.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(513.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(603.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(693.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(783.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(873.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(153.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(243.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(333.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(423.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(513.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(603.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(693.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(783.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(873.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
