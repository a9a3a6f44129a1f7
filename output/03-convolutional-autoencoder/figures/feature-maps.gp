# Redraw with: gnuplot feature-maps.gp
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
     'feature-maps.rgb' binary array=(14,14) skip=6272 dx=4 dy=4 origin=(166,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=6468 dx=4 dy=4 origin=(286,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=6664 dx=4 dy=4 origin=(406,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=6860 dx=4 dy=4 origin=(526,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=7056 dx=4 dy=4 origin=(646,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=7252 dx=4 dy=4 origin=(766,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=7448 dx=4 dy=4 origin=(886,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=7644 dx=4 dy=4 origin=(1006,266) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=7840 dx=4 dy=4 origin=(166,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=8036 dx=4 dy=4 origin=(286,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=8232 dx=4 dy=4 origin=(406,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=8428 dx=4 dy=4 origin=(526,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=8624 dx=4 dy=4 origin=(646,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=8820 dx=4 dy=4 origin=(766,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=9016 dx=4 dy=4 origin=(886,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(14,14) skip=9212 dx=4 dy=4 origin=(1006,146) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9408 dx=4 dy=4 origin=(166,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9457 dx=4 dy=4 origin=(286,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9506 dx=4 dy=4 origin=(406,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9555 dx=4 dy=4 origin=(526,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9604 dx=4 dy=4 origin=(646,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9653 dx=4 dy=4 origin=(766,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9702 dx=4 dy=4 origin=(886,26) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(7,7) skip=9751 dx=4 dy=4 origin=(1006,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
