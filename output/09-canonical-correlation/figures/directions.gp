# Redraw with: gnuplot directions.gp
reset
set encoding utf8
set terminal pngcairo size 1047,526 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'directions.png'
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
set xrange [0:1047]
set yrange [0:526]
set label 'weights' at screen 0.135979,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pattern' at screen 0.225358,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'highest' at screen 0.314737,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lowest' at screen 0.672254,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair 1' at screen 0.0760076,0.826046 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair 2' at screen 0.0760076,0.651141 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair 3' at screen 0.0760076,0.476236 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair 4' at screen 0.0760076,0.301331 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair 5' at screen 0.0760076,0.126426 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'directions.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(101.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(195.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(289.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(382.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(476.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(569.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(663.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(756.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(850.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(944.5,393.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(101.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(195.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(289.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(382.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(476.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(569.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(663.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(756.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(850.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(944.5,301.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=47040 dx=3 dy=3 origin=(101.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=49392 dx=3 dy=3 origin=(195.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=51744 dx=3 dy=3 origin=(289.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=54096 dx=3 dy=3 origin=(382.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=56448 dx=3 dy=3 origin=(476.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=58800 dx=3 dy=3 origin=(569.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=61152 dx=3 dy=3 origin=(663.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=63504 dx=3 dy=3 origin=(756.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=65856 dx=3 dy=3 origin=(850.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=68208 dx=3 dy=3 origin=(944.5,209.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=70560 dx=3 dy=3 origin=(101.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=72912 dx=3 dy=3 origin=(195.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=75264 dx=3 dy=3 origin=(289.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=77616 dx=3 dy=3 origin=(382.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=79968 dx=3 dy=3 origin=(476.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=82320 dx=3 dy=3 origin=(569.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=84672 dx=3 dy=3 origin=(663.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=87024 dx=3 dy=3 origin=(756.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=89376 dx=3 dy=3 origin=(850.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=91728 dx=3 dy=3 origin=(944.5,117.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=94080 dx=3 dy=3 origin=(101.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=96432 dx=3 dy=3 origin=(195.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=98784 dx=3 dy=3 origin=(289.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=101136 dx=3 dy=3 origin=(382.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=103488 dx=3 dy=3 origin=(476.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=105840 dx=3 dy=3 origin=(569.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=108192 dx=3 dy=3 origin=(663.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=110544 dx=3 dy=3 origin=(756.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=112896 dx=3 dy=3 origin=(850.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'directions.rgb' binary array=(28,28) skip=115248 dx=3 dy=3 origin=(944.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
