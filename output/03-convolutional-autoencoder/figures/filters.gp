# Redraw with: gnuplot filters.gp
reset
set encoding utf8
set terminal pngcairo size 1200,324 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'filters.png'
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
set xrange [0:1200]
set yrange [0:324]
plot 'filters.rgb' binary array=(3,3) skip=0 dx=46 dy=46 origin=(43,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=9 dx=46 dy=46 origin=(189,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=18 dx=46 dy=46 origin=(335,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=27 dx=46 dy=46 origin=(481,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=36 dx=46 dy=46 origin=(627,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=45 dx=46 dy=46 origin=(773,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=54 dx=46 dy=46 origin=(919,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=63 dx=46 dy=46 origin=(1065,193) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=72 dx=46 dy=46 origin=(43,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=81 dx=46 dy=46 origin=(189,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=90 dx=46 dy=46 origin=(335,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=99 dx=46 dy=46 origin=(481,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=108 dx=46 dy=46 origin=(627,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=117 dx=46 dy=46 origin=(773,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=126 dx=46 dy=46 origin=(919,47) format='%uchar' using 1:1:1 with rgbimage, \
     'filters.rgb' binary array=(3,3) skip=135 dx=46 dy=46 origin=(1065,47) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
