# Redraw with: gnuplot independent.gp
reset
set encoding utf8
set terminal pngcairo size 1012,216 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'independent.png'
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
set xrange [0:1012]
set yrange [0:216]
set label 'PCA' at screen 0.0588538,0.731481 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ICA' at screen 0.0588538,0.305556 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'independent.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(81.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(173.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(265.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(357.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(449.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(541.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(633.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(725.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(817.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(909.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(81.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(173.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(265.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(357.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(449.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(541.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(633.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(725.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(817.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'independent.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(909.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
