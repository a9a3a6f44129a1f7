# Redraw with: gnuplot said.gp
reset
set encoding utf8
set terminal pngcairo size 1104,202 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'said.png'
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
set xrange [0:1104]
set yrange [0:202]
set label '1' at screen 0.0751812,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.196558,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.317935,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.439312,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.560688,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.682065,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7' at screen 0.803442,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.924819,0.852723 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'said.rgb' binary array=(32,32) skip=0 dx=4 dy=4 origin=(21,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=3072 dx=4 dy=4 origin=(155,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=6144 dx=4 dy=4 origin=(289,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=9216 dx=4 dy=4 origin=(423,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=12288 dx=4 dy=4 origin=(557,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=15360 dx=4 dy=4 origin=(691,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=18432 dx=4 dy=4 origin=(825,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'said.rgb' binary array=(32,32) skip=21504 dx=4 dy=4 origin=(959,26) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
