# Redraw with: gnuplot feature-maps.gp
reset
set encoding utf8
set terminal pngcairo size 997,492 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'feature-maps.png'
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
set xrange [0:997]
set yrange [0:492]
set label 'filter' at screen 0.22987,0.882114 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'its map' at screen 0.22987,0.695122 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pooled' at screen 0.22987,0.50813 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'second convolution' at screen 0.22987,0.321138 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'code' at screen 0.22987,0.134146 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'feature-maps.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(250.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(342.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(434.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(526.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(618.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(710.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(802.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(894.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(250.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(342.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(434.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(526.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(618.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(710.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(802.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(894.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(250.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(342.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(434.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(526.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(618.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(710.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(802.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(894.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(250.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(342.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(434.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(526.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(618.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(710.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(802.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(894.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(250.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(342.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(434.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(526.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(618.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(710.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(802.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'feature-maps.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(894.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
