# Redraw with: gnuplot note.gp
reset
set encoding utf8
set terminal pngcairo size 970,237 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'note.png'
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
set xrange [0:970]
set yrange [0:237]
set label 'musical' at screen 0.085567,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'note' at screen 0.085567,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'musical' at screen 0.223711,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'notes' at screen 0.223711,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'yen' at screen 0.361856,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'banknote' at screen 0.361856,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'dollar' at screen 0.5,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'banknote' at screen 0.5,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'euro' at screen 0.638144,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'banknote' at screen 0.638144,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pound' at screen 0.776289,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'banknote' at screen 0.776289,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'spiral' at screen 0.914433,0.317511 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'notepad' at screen 0.914433,0.201477 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'note.rgb' binary array=(64,64) skip=0 dx=2 dy=2 origin=(20,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'note.rgb' binary array=(64,64) skip=12288 dx=2 dy=2 origin=(154,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'note.rgb' binary array=(64,64) skip=24576 dx=2 dy=2 origin=(288,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'note.rgb' binary array=(64,64) skip=36864 dx=2 dy=2 origin=(422,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'note.rgb' binary array=(64,64) skip=49152 dx=2 dy=2 origin=(556,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'note.rgb' binary array=(64,64) skip=61440 dx=2 dy=2 origin=(690,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'note.rgb' binary array=(64,64) skip=73728 dx=2 dy=2 origin=(824,94) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
