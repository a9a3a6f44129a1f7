# Redraw with: gnuplot scenes.gp
reset
set encoding utf8
set terminal pngcairo size 1028,242 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:1028]
set yrange [0:242]
set label '1' at screen 0.0963035,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.257782,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.419261,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.580739,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.742218,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.903696,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'scenes.rgb' binary array=(32,32) skip=0 dx=5 dy=5 origin=(21.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(32,32) skip=3072 dx=5 dy=5 origin=(187.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(32,32) skip=6144 dx=5 dy=5 origin=(353.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(32,32) skip=9216 dx=5 dy=5 origin=(519.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(32,32) skip=12288 dx=5 dy=5 origin=(685.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'scenes.rgb' binary array=(32,32) skip=15360 dx=5 dy=5 origin=(851.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
