# Redraw with: gnuplot search.gp
reset
set encoding utf8
set terminal pngcairo size 862,242 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:862]
set yrange [0:242]
set label '1' at screen 0.114849,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.307425,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.5,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.692575,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.885151,0.19938 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'search.rgb' binary array=(32,32) skip=0 dx=5 dy=5 origin=(21.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=3072 dx=5 dy=5 origin=(187.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=6144 dx=5 dy=5 origin=(353.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=9216 dx=5 dy=5 origin=(519.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=12288 dx=5 dy=5 origin=(685.5,68.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
