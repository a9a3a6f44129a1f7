# Redraw with: gnuplot squeezed.gp
reset
set encoding utf8
set terminal pngcairo size 1355,546 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:1355]
set yrange [0:546]
set label 'T-shirt/top' at screen 0.134458,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.224303,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.314148,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.403993,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.493838,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.583683,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.673528,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.763373,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.853218,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.943063,0.945513 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'original' at screen 0.0777269,0.806777 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA' at screen 0.0777269,0.586996 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network' at screen 0.0777269,0.367216 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lost' at screen 0.0777269,0.147436 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'squeezed.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(128,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(250,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(372,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(493,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(615,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(737,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(859,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(980,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(1102,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(1224,386) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(128,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(250,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(372,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(493,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(615,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(737,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(859,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(980,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(1102,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(1224,266) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=15680 dx=4 dy=4 origin=(128,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(250,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(372,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18032 dx=4 dy=4 origin=(493,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(615,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(737,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=20384 dx=4 dy=4 origin=(859,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(980,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(1102,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=22736 dx=4 dy=4 origin=(1224,146) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=23520 dx=4 dy=4 origin=(128,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=24304 dx=4 dy=4 origin=(250,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=25088 dx=4 dy=4 origin=(372,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=25872 dx=4 dy=4 origin=(493,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=26656 dx=4 dy=4 origin=(615,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=27440 dx=4 dy=4 origin=(737,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=28224 dx=4 dy=4 origin=(859,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=29008 dx=4 dy=4 origin=(980,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=29792 dx=4 dy=4 origin=(1102,26) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=30576 dx=4 dy=4 origin=(1224,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
