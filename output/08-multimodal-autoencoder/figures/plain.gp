# Redraw with: gnuplot plain.gp
reset
set encoding utf8
set terminal pngcairo size 1090,344 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'plain.png'
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
set xrange [0:1090]
set yrange [0:344]
set label 'picture' at screen 0.207028,0.813953 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'decoded from both' at screen 0.207028,0.511628 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'decoded from the' at screen 0.207028,0.249273 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'sentence alone' at screen 0.207028,0.169331 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'plain.rgb' binary array=(32,32) skip=0 dx=3 dy=3 origin=(247.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=3072 dx=3 dy=3 origin=(351.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=6144 dx=3 dy=3 origin=(455.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=9216 dx=3 dy=3 origin=(559.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=12288 dx=3 dy=3 origin=(663.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=15360 dx=3 dy=3 origin=(767.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=18432 dx=3 dy=3 origin=(871.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=21504 dx=3 dy=3 origin=(975.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=24576 dx=3 dy=3 origin=(247.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=27648 dx=3 dy=3 origin=(351.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=30720 dx=3 dy=3 origin=(455.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=33792 dx=3 dy=3 origin=(559.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=36864 dx=3 dy=3 origin=(663.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=39936 dx=3 dy=3 origin=(767.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=43008 dx=3 dy=3 origin=(871.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=46080 dx=3 dy=3 origin=(975.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=49152 dx=3 dy=3 origin=(247.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=52224 dx=3 dy=3 origin=(351.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=55296 dx=3 dy=3 origin=(455.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=58368 dx=3 dy=3 origin=(559.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=61440 dx=3 dy=3 origin=(663.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=64512 dx=3 dy=3 origin=(767.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=67584 dx=3 dy=3 origin=(871.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'plain.rgb' binary array=(32,32) skip=70656 dx=3 dy=3 origin=(975.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
