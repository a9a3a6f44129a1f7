# Redraw with: gnuplot lost.gp
reset
set encoding utf8
set terminal pngcairo size 1347,306 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'lost.png'
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
set xrange [0:1347]
set yrange [0:306]
set label 'T-shirt/top' at screen 0.129866,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.220245,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.310624,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.401002,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.491381,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.581759,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.672138,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.762517,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.852895,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.943274,0.902778 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'original' at screen 0.0727988,0.655229 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lost' at screen 0.0727988,0.263072 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'lost.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(121,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(243,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(364,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(486,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(608,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(730,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(851,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(973,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(1095,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(1217,146) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(121,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(243,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(364,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(486,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(608,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(730,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(851,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(973,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(1095,26) format='%uchar' using 1:1:1 with rgbimage, \
     'lost.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(1217,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
