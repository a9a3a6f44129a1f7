# Redraw with: gnuplot changes.gp
reset
set encoding utf8
set terminal pngcairo size 1084,920 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'changes.png'
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
set xrange [0:1084]
set yrange [0:920]
set label 'original' at screen 0.151144,0.906522 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'half the sides' at screen 0.151144,0.745652 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a quarter' at screen 0.151144,0.584783 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mirrored' at screen 0.151144,0.423913 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moved' at screen 0.151144,0.263043 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noisy' at screen 0.151144,0.102174 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'changes.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(186.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=784 dx=5 dy=5 origin=(334.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=1568 dx=5 dy=5 origin=(482.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(630.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=3136 dx=5 dy=5 origin=(778.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=3920 dx=5 dy=5 origin=(926.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(186.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=5488 dx=5 dy=5 origin=(334.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=6272 dx=5 dy=5 origin=(482.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(630.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=7840 dx=5 dy=5 origin=(778.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=8624 dx=5 dy=5 origin=(926.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(186.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=10192 dx=5 dy=5 origin=(334.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=10976 dx=5 dy=5 origin=(482.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(630.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=12544 dx=5 dy=5 origin=(778.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=13328 dx=5 dy=5 origin=(926.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(186.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=14896 dx=5 dy=5 origin=(334.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=15680 dx=5 dy=5 origin=(482.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(630.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=17248 dx=5 dy=5 origin=(778.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=18032 dx=5 dy=5 origin=(926.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=18816 dx=5 dy=5 origin=(186.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=19600 dx=5 dy=5 origin=(334.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=20384 dx=5 dy=5 origin=(482.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=21168 dx=5 dy=5 origin=(630.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=21952 dx=5 dy=5 origin=(778.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=22736 dx=5 dy=5 origin=(926.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=23520 dx=5 dy=5 origin=(186.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=24304 dx=5 dy=5 origin=(334.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=25088 dx=5 dy=5 origin=(482.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=25872 dx=5 dy=5 origin=(630.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=26656 dx=5 dy=5 origin=(778.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=27440 dx=5 dy=5 origin=(926.5,26.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
