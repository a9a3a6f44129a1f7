# Redraw with: gnuplot found.gp
reset
set encoding utf8
set terminal pngcairo size 1151,824 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'found.png'
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
set xrange [0:1151]
set yrange [0:824]
set label 'asked' at screen 0.288097,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.414944,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.54179,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.668636,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.795482,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.922328,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'variables say Sandal' at screen 0.210773,0.854976 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'it is: Sandal' at screen 0.288097,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.414944,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.54179,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.668636,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.795482,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.922328,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pixels say Sneaker' at screen 0.210773,0.625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'it is: Sandal' at screen 0.288097,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.414944,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.54179,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.668636,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.795482,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.922328,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'variables say Coat' at screen 0.210773,0.395024 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'it is: Shirt' at screen 0.288097,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.414944,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.54179,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.668636,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.795482,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.922328,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pixels say Shirt' at screen 0.210773,0.165049 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'it is: Shirt' at screen 0.288097,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.414944,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.54179,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.668636,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.795482,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.922328,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'found.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(264.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=784 dx=5 dy=5 origin=(410.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=1568 dx=5 dy=5 origin=(556.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(702.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=3136 dx=5 dy=5 origin=(848.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=3920 dx=5 dy=5 origin=(994.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(264.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=5488 dx=5 dy=5 origin=(410.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=6272 dx=5 dy=5 origin=(556.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(702.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=7840 dx=5 dy=5 origin=(848.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=8624 dx=5 dy=5 origin=(994.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(264.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=10192 dx=5 dy=5 origin=(410.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=10976 dx=5 dy=5 origin=(556.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(702.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=12544 dx=5 dy=5 origin=(848.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=13328 dx=5 dy=5 origin=(994.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(264.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=14896 dx=5 dy=5 origin=(410.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=15680 dx=5 dy=5 origin=(556.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(702.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=17248 dx=5 dy=5 origin=(848.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=18032 dx=5 dy=5 origin=(994.5,68.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
