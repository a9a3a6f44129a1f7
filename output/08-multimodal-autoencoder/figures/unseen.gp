# Redraw with: gnuplot unseen.gp
reset
set encoding utf8
set terminal pngcairo size 1072,610 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'unseen.png'
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
set xrange [0:1072]
set yrange [0:610]
set label 'true' at screen 0.297369,0.95123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'draw 1' at screen 0.422369,0.95123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'draw 2' at screen 0.547369,0.95123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'draw 3' at screen 0.672369,0.95123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'draw 4' at screen 0.797369,0.95123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'draw 5' at screen 0.922369,0.95123 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a red little' at screen 0.219944,0.859016 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pentagram in the' at screen 0.219944,0.813934 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'bottom right' at screen 0.219944,0.768852 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'at the bottom edge' at screen 0.219944,0.636066 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'there is a little blue' at screen 0.219944,0.590984 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'circle' at screen 0.219944,0.545902 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the tiny square in' at screen 0.219944,0.413115 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the middle is' at screen 0.219944,0.368033 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'emerald' at screen 0.219944,0.322951 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the huge hoop in' at screen 0.219944,0.190164 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the bottom right is' at screen 0.219944,0.145082 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'purple like lavender' at screen 0.219944,0.1 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'unseen.rgb' binary array=(32,32) skip=0 dx=4 dy=4 origin=(257,434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=3072 dx=4 dy=4 origin=(391,434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=6144 dx=4 dy=4 origin=(525,434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=9216 dx=4 dy=4 origin=(659,434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=12288 dx=4 dy=4 origin=(793,434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=15360 dx=4 dy=4 origin=(927,434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=18432 dx=4 dy=4 origin=(257,298) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=21504 dx=4 dy=4 origin=(391,298) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=24576 dx=4 dy=4 origin=(525,298) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=27648 dx=4 dy=4 origin=(659,298) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=30720 dx=4 dy=4 origin=(793,298) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=33792 dx=4 dy=4 origin=(927,298) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=36864 dx=4 dy=4 origin=(257,162) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=39936 dx=4 dy=4 origin=(391,162) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=43008 dx=4 dy=4 origin=(525,162) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=46080 dx=4 dy=4 origin=(659,162) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=49152 dx=4 dy=4 origin=(793,162) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=52224 dx=4 dy=4 origin=(927,162) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=55296 dx=4 dy=4 origin=(257,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=58368 dx=4 dy=4 origin=(391,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=61440 dx=4 dy=4 origin=(525,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=64512 dx=4 dy=4 origin=(659,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=67584 dx=4 dy=4 origin=(793,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'unseen.rgb' binary array=(32,32) skip=70656 dx=4 dy=4 origin=(927,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
