# Redraw with: gnuplot lloyd.gp
reset
set encoding utf8
set terminal pngcairo size 1042,526 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'lloyd.png'
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
set xrange [0:1042]
set yrange [0:526]
set label '1' at screen 0.164261,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.250633,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.337006,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.423378,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.50975,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.596123,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7' at screen 0.682495,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.768868,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '9' at screen 0.85524,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.941612,0.943441 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'start' at screen 0.10572,0.826046 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1 step' at screen 0.10572,0.651141 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4 steps' at screen 0.10572,0.476236 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8 steps' at screen 0.10572,0.301331 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '35 steps' at screen 0.10572,0.126426 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'lloyd.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(130.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(220.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(310.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(400.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(490.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(580.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(670.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(760.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(850.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(940.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(130.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(220.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(310.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(400.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(490.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(580.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(670.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(760.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(850.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(940.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(130.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(220.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(310.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(400.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(490.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(580.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(670.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(760.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(850.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(940.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(130.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(220.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(310.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(400.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(490.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(580.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(670.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(760.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(850.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(940.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(130.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(220.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(310.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(400.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(490.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(580.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(670.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(760.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(850.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'lloyd.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(940.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
