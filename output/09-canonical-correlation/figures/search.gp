# Redraw with: gnuplot search.gp
reset
set encoding utf8
set terminal pngcairo size 987,482 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'search.png'
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
set xrange [0:987]
set yrange [0:482]
set label '1st' at screen 0.311895,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2nd' at screen 0.415238,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3rd' at screen 0.518582,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4th' at screen 0.621925,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5th' at screen 0.725268,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6th' at screen 0.828612,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'its own' at screen 0.931955,0.938278 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'there is a big disc,' at screen 0.244012,0.854772 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'yellow like butter, in' at screen 0.244012,0.797718 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the middle' at screen 0.244012,0.740664 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'in the upper left you' at screen 0.244012,0.639004 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'can see a large' at screen 0.244012,0.58195 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'circle, rosy like…' at screen 0.244012,0.524896 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a green large star' at screen 0.244012,0.39471 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'on the right' at screen 0.244012,0.337656 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a tiny crimson hoop' at screen 0.244012,0.178942 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'at the right edge' at screen 0.244012,0.121888 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'search.rgb' binary array=(32,32) skip=0 dx=3 dy=3 origin=(261.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=3072 dx=3 dy=3 origin=(363.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=6144 dx=3 dy=3 origin=(465.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=9216 dx=3 dy=3 origin=(567.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=12288 dx=3 dy=3 origin=(669.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=15360 dx=3 dy=3 origin=(771.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=18432 dx=3 dy=3 origin=(873.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=21504 dx=3 dy=3 origin=(261.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=24576 dx=3 dy=3 origin=(363.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=27648 dx=3 dy=3 origin=(465.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=30720 dx=3 dy=3 origin=(567.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=33792 dx=3 dy=3 origin=(669.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=36864 dx=3 dy=3 origin=(771.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=39936 dx=3 dy=3 origin=(873.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=43008 dx=3 dy=3 origin=(261.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=46080 dx=3 dy=3 origin=(363.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=49152 dx=3 dy=3 origin=(465.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=52224 dx=3 dy=3 origin=(567.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=55296 dx=3 dy=3 origin=(669.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=58368 dx=3 dy=3 origin=(771.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=61440 dx=3 dy=3 origin=(873.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=64512 dx=3 dy=3 origin=(261.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=67584 dx=3 dy=3 origin=(363.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=70656 dx=3 dy=3 origin=(465.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=73728 dx=3 dy=3 origin=(567.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=76800 dx=3 dy=3 origin=(669.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=79872 dx=3 dy=3 origin=(771.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=82944 dx=3 dy=3 origin=(873.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
