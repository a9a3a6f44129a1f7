# Redraw with: gnuplot walk.gp
reset
set encoding utf8
set terminal pngcairo size 980,250 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'walk.png'
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
set xrange [0:980]
set yrange [0:250]
set label '0.000' at screen 0.202714,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.125' at screen 0.294551,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.250' at screen 0.386388,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.375' at screen 0.478224,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.500' at screen 0.570061,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.625' at screen 0.661898,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.750' at screen 0.753735,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.875' at screen 0.845571,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.000' at screen 0.937408,0.881 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'latent walk' at screen 0.140469,0.634 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross-fade' at screen 0.140469,0.266 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'walk.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(158.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(248.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(338.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(428.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(518.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(608.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(698.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(788.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(878.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(158.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(248.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(338.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(428.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(518.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(608.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(698.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(788.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(878.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
