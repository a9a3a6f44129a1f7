# Redraw with: gnuplot components.gp
reset
set encoding utf8
set terminal pngcairo size 1200,411 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'components.png'
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
set yrange [0:411]
set label '1: 29.0 %' at screen 0.0741667,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2: 17.8 %' at screen 0.195833,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3: 6.0 %' at screen 0.3175,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4: 5.0 %' at screen 0.439167,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5: 3.8 %' at screen 0.560833,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6: 3.5 %' at screen 0.6825,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7: 2.3 %' at screen 0.804167,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8: 1.9 %' at screen 0.925833,0.577251 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '9: 1.3 %' at screen 0.0741667,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10: 1.3 %' at screen 0.195833,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '11: 1.0 %' at screen 0.3175,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '12: 0.9 %' at screen 0.439167,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '13: 0.8 %' at screen 0.560833,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '14: 0.7 %' at screen 0.6825,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '15: 0.6 %' at screen 0.804167,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '16: 0.6 %' at screen 0.925833,0.11618 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'components.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(21.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(167.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(313.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(459.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(605.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(751.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(897.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(1043.5,257.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=18816 dx=5 dy=5 origin=(21.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=21168 dx=5 dy=5 origin=(167.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=23520 dx=5 dy=5 origin=(313.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=25872 dx=5 dy=5 origin=(459.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=28224 dx=5 dy=5 origin=(605.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=30576 dx=5 dy=5 origin=(751.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=32928 dx=5 dy=5 origin=(897.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'components.rgb' binary array=(28,28) skip=35280 dx=5 dy=5 origin=(1043.5,67.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
