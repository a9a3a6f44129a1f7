# Redraw with: gnuplot feature-maps.gp
reset
set encoding utf8
set terminal pngcairo size 1136,512 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'feature-maps.png'
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
set xrange [0:1136]
set yrange [0:512]
set label 'convolution' at screen 0.126602,0.859375 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pooling' at screen 0.126602,0.625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'convolution' at screen 0.126602,0.390625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'code' at screen 0.126602,0.15625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'feature-maps.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(166,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(286,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(406,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(526,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(646,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(766,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(886,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(1006,386) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(166,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(286,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(406,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(526,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(646,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(766,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(886,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(1006,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(166,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(286,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(406,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(526,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=15680 dx=4 dy=4 origin=(646,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(766,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(886,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=18032 dx=4 dy=4 origin=(1006,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(166,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(286,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=20384 dx=4 dy=4 origin=(406,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(526,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(646,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=22736 dx=4 dy=4 origin=(766,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=23520 dx=4 dy=4 origin=(886,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=24304 dx=4 dy=4 origin=(1006,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
