# Redraw with: gnuplot walk.gp
reset
set encoding utf8
set terminal pngcairo size 1026,342 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:1026]
set yrange [0:342]
set label '0.000' at screen 0.238869,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.125' at screen 0.326589,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.250' at screen 0.414308,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.375' at screen 0.502027,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.500' at screen 0.589747,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.625' at screen 0.677466,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.750' at screen 0.765185,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.875' at screen 0.852904,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.000' at screen 0.940624,0.913012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'latent walk' at screen 0.179415,0.732456 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross-fade' at screen 0.179415,0.46345 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'fade, squeezed' at screen 0.179415,0.194444 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'walk.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(204.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(294.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(384.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(474.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(564.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(654.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(744.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(834.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(924.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(204.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(294.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(384.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(474.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(564.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(654.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(744.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(834.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(924.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(204.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(294.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(384.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(474.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(564.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(654.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(744.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(834.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(924.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
