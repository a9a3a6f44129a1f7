# Redraw with: gnuplot reconstructions.gp
reset
set encoding utf8
set terminal pngcairo size 1307,247 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'reconstructions.png'
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
set xrange [0:1307]
set yrange [0:247]
set label 'T-shirt/top' at screen 0.177735,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.262969,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.348202,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Dress' at screen 0.433435,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Coat' at screen 0.518669,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.603902,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.689135,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.774369,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Bag' at screen 0.859602,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.944836,0.884615 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'original' at screen 0.122877,0.639676 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'reconstruction' at screen 0.122877,0.267206 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
plot 'reconstructions.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(191.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(303.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(414.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(526.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(637.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(748.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(860.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(971.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(1083.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1194.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(191.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(303.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(414.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(526.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(637.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(748.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(860.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(971.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(1083.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1194.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
