# Redraw with: gnuplot axes.gp
reset
set encoding utf8
set terminal pngcairo size 1098,272 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'axes.png'
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
set xrange [0:1098]
set yrange [0:272]
set label 'PCA' at screen 0.0961202,0.735294 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'decoder' at screen 0.0961202,0.294118 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'axes.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(128,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(248,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(368,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(488,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(608,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(728,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(848,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(968,146) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(128,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(248,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=23520 dx=4 dy=4 origin=(368,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=25872 dx=4 dy=4 origin=(488,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=28224 dx=4 dy=4 origin=(608,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=30576 dx=4 dy=4 origin=(728,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=32928 dx=4 dy=4 origin=(848,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'axes.rgb' binary array=(28,28) skip=35280 dx=4 dy=4 origin=(968,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
