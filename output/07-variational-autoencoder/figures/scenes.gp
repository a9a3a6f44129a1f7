# Redraw with: gnuplot scenes.gp
reset
set encoding utf8
set terminal pngcairo size 1088,120 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'scenes.png'
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
set xrange [0:1088]
set yrange [0:120]
plot 'scenes.rgb' binary array=(16,16) skip=0 dx=5 dy=5 origin=(22.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=768 dx=5 dy=5 origin=(110.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=1536 dx=5 dy=5 origin=(198.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=2304 dx=5 dy=5 origin=(286.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=3072 dx=5 dy=5 origin=(374.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=3840 dx=5 dy=5 origin=(462.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=4608 dx=5 dy=5 origin=(550.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=5376 dx=5 dy=5 origin=(638.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=6144 dx=5 dy=5 origin=(726.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=6912 dx=5 dy=5 origin=(814.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=7680 dx=5 dy=5 origin=(902.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(16,16) skip=8448 dx=5 dy=5 origin=(990.5,26.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
