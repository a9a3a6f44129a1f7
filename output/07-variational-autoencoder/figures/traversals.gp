# Redraw with: gnuplot traversals.gp
reset
set encoding utf8
set terminal pngcairo size 1125,586 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'traversals.png'
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
set xrange [0:1125]
set yrange [0:586]
set label '−2.0' at screen 0.214969,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−1.5' at screen 0.305636,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−1.0' at screen 0.396302,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.5' at screen 0.486969,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.577636,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.668302,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.758969,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.5' at screen 0.849636,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2.0' at screen 0.940302,0.949232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 1: row' at screen 0.155413,0.833618 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 2: off' at screen 0.155413,0.656143 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 3: column' at screen 0.155413,0.478669 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 4: off' at screen 0.155413,0.301195 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 5: column' at screen 0.155413,0.12372 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'traversals.rgb' binary array=(12,12) skip=0 dx=8 dy=8 origin=(198,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=144 dx=8 dy=8 origin=(300,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=288 dx=8 dy=8 origin=(402,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=432 dx=8 dy=8 origin=(504,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=576 dx=8 dy=8 origin=(606,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=720 dx=8 dy=8 origin=(708,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=864 dx=8 dy=8 origin=(810,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1008 dx=8 dy=8 origin=(912,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1152 dx=8 dy=8 origin=(1014,444) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1296 dx=8 dy=8 origin=(198,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1440 dx=8 dy=8 origin=(300,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1584 dx=8 dy=8 origin=(402,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1728 dx=8 dy=8 origin=(504,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=1872 dx=8 dy=8 origin=(606,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2016 dx=8 dy=8 origin=(708,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2160 dx=8 dy=8 origin=(810,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2304 dx=8 dy=8 origin=(912,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2448 dx=8 dy=8 origin=(1014,340) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2592 dx=8 dy=8 origin=(198,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2736 dx=8 dy=8 origin=(300,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=2880 dx=8 dy=8 origin=(402,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3024 dx=8 dy=8 origin=(504,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3168 dx=8 dy=8 origin=(606,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3312 dx=8 dy=8 origin=(708,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3456 dx=8 dy=8 origin=(810,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3600 dx=8 dy=8 origin=(912,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3744 dx=8 dy=8 origin=(1014,236) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=3888 dx=8 dy=8 origin=(198,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4032 dx=8 dy=8 origin=(300,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4176 dx=8 dy=8 origin=(402,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4320 dx=8 dy=8 origin=(504,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4464 dx=8 dy=8 origin=(606,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4608 dx=8 dy=8 origin=(708,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4752 dx=8 dy=8 origin=(810,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=4896 dx=8 dy=8 origin=(912,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5040 dx=8 dy=8 origin=(1014,132) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5184 dx=8 dy=8 origin=(198,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5328 dx=8 dy=8 origin=(300,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5472 dx=8 dy=8 origin=(402,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5616 dx=8 dy=8 origin=(504,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5760 dx=8 dy=8 origin=(606,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=5904 dx=8 dy=8 origin=(708,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=6048 dx=8 dy=8 origin=(810,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=6192 dx=8 dy=8 origin=(912,28) format='%uchar' using 1:1:1 with rgbimage, \
     'traversals.rgb' binary array=(12,12) skip=6336 dx=8 dy=8 origin=(1014,28) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
