# Redraw with: gnuplot damage.gp
reset
set encoding utf8
set terminal pngcairo size 1181,512 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'damage.png'
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
set xrange [0:1181]
set yrange [0:512]
set label 'original' at screen 0.15978,0.859375 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noise' at screen 0.15978,0.625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'salt and pepper' at screen 0.15978,0.390625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'squares' at screen 0.15978,0.15625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'damage.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(211,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(331,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(451,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(571,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(691,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(811,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(931,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(1051,386) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(211,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(331,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(451,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(571,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(691,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(811,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(931,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(1051,266) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(211,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(331,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(451,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(571,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=15680 dx=4 dy=4 origin=(691,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(811,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(931,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=18032 dx=4 dy=4 origin=(1051,146) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(211,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(331,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=20384 dx=4 dy=4 origin=(451,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(571,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(691,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=22736 dx=4 dy=4 origin=(811,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=23520 dx=4 dy=4 origin=(931,26) format='%uchar' using 1:1:1 with rgbimage, \
     'damage.rgb' binary array=(28,28) skip=24304 dx=4 dy=4 origin=(1051,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
