# Redraw with: gnuplot squeezed.gp
reset
set encoding utf8
set terminal pngcairo size 1382,426 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'squeezed.png'
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
set xrange [0:1382]
set yrange [0:426]
set label 'T-shirt/top' at screen 0.15157,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.23966,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.32775,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.415839,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.503929,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.592019,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.680109,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.768198,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.856288,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.944378,0.930164 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'original' at screen 0.0959479,0.752347 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA' at screen 0.0959479,0.470657 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'bottleneck' at screen 0.0959479,0.188967 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'squeezed.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(155,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(277,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(399,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(521,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(642,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(764,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(886,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(1008,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(1129,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(1251,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(155,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(277,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(399,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(521,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(642,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(764,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(886,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(1008,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(1129,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(1251,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=15680 dx=4 dy=4 origin=(155,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(277,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(399,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18032 dx=4 dy=4 origin=(521,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(642,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(764,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=20384 dx=4 dy=4 origin=(886,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(1008,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(1129,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=22736 dx=4 dy=4 origin=(1251,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
