# Redraw with: gnuplot search.gp
reset
set encoding utf8
set terminal pngcairo size 987,648 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set yrange [0:648]
set label 'its own' at screen 0.311895,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1st' at screen 0.415238,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2nd' at screen 0.518582,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3rd' at screen 0.621925,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4th' at screen 0.725268,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5th' at screen 0.828612,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6th' at screen 0.931955,0.95409 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'there is a big disc,' at screen 0.244012,0.891975 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'yellow like butter, in' at screen 0.244012,0.849537 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the middle' at screen 0.244012,0.807099 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4 of 5' at screen 0.415238,0.748071 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2 of 5' at screen 0.518582,0.748071 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5 of 5' at screen 0.621925,0.748071 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2 of 5' at screen 0.725268,0.748071 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2 of 5' at screen 0.828612,0.748071 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2 of 5' at screen 0.931955,0.748071 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a green large star' at screen 0.244012,0.646219 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'on the right' at screen 0.244012,0.603781 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.415238,0.523534 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.518582,0.523534 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4 of 5' at screen 0.621925,0.523534 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2 of 5' at screen 0.725268,0.523534 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4 of 5' at screen 0.828612,0.523534 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.931955,0.523534 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a tiny crimson hoop' at screen 0.244012,0.421682 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'at the right edge' at screen 0.244012,0.379244 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.415238,0.298997 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5 of 5' at screen 0.518582,0.298997 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.621925,0.298997 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1 of 5' at screen 0.725268,0.298997 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1 of 5' at screen 0.828612,0.298997 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1 of 5' at screen 0.931955,0.298997 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a tiny box, azure' at screen 0.244012,0.218364 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'like oceans, in the' at screen 0.244012,0.175926 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lower left' at screen 0.244012,0.133488 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5 of 5' at screen 0.415238,0.0744599 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.518582,0.0744599 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1 of 5' at screen 0.621925,0.0744599 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2 of 5' at screen 0.725268,0.0744599 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3 of 5' at screen 0.828612,0.0744599 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5 of 5' at screen 0.931955,0.0744599 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'search.rgb' binary array=(32,32) skip=0 dx=3 dy=3 origin=(261.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=3072 dx=3 dy=3 origin=(363.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=6144 dx=3 dy=3 origin=(465.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=9216 dx=3 dy=3 origin=(567.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=12288 dx=3 dy=3 origin=(669.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=15360 dx=3 dy=3 origin=(771.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=18432 dx=3 dy=3 origin=(873.5,503.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=21504 dx=3 dy=3 origin=(261.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=24576 dx=3 dy=3 origin=(363.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=27648 dx=3 dy=3 origin=(465.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=30720 dx=3 dy=3 origin=(567.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=33792 dx=3 dy=3 origin=(669.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=36864 dx=3 dy=3 origin=(771.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=39936 dx=3 dy=3 origin=(873.5,358.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=43008 dx=3 dy=3 origin=(261.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=46080 dx=3 dy=3 origin=(363.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=49152 dx=3 dy=3 origin=(465.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=52224 dx=3 dy=3 origin=(567.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=55296 dx=3 dy=3 origin=(669.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=58368 dx=3 dy=3 origin=(771.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=61440 dx=3 dy=3 origin=(873.5,212.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=64512 dx=3 dy=3 origin=(261.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=67584 dx=3 dy=3 origin=(363.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=70656 dx=3 dy=3 origin=(465.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=73728 dx=3 dy=3 origin=(567.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=76800 dx=3 dy=3 origin=(669.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=79872 dx=3 dy=3 origin=(771.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=82944 dx=3 dy=3 origin=(873.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
