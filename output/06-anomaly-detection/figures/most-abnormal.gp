# Redraw with: gnuplot most-abnormal.gp
reset
set encoding utf8
set terminal pngcairo size 1116,426 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'most-abnormal.png'
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
set xrange [0:1116]
set yrange [0:426]
set label 'Pullover' at screen 0.167195,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.276281,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.385367,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.494453,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.603539,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.712625,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.821711,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.930797,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'garment' at screen 0.0983154,0.752347 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.0983154,0.470657 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error' at screen 0.0983154,0.188967 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'most-abnormal.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(133,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(254,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(376,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(498,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(620,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(741,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(863,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(985,266) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(133,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(254,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(376,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(498,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(620,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(741,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(863,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(985,146) format='%uchar' using 1:1:1 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(133,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(254,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(376,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(498,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(620,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=24304 dx=4 dy=4 origin=(741,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=26656 dx=4 dy=4 origin=(863,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'most-abnormal.rgb' binary array=(28,28) skip=29008 dx=4 dy=4 origin=(985,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
