# Redraw with: gnuplot averages.gp
reset
set encoding utf8
set terminal pngcairo size 1120,216 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'averages.png'
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
set xrange [0:1120]
set yrange [0:216]
set label 'as they are' at screen 0.150411,0.731481 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'equally bright' at screen 0.150411,0.305556 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'averages.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(189.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(281.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(373.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(465.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(557.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(649.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(741.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(833.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(925.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1017.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(189.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(281.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(373.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(465.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(557.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(649.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(741.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(833.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(925.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'averages.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1017.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
