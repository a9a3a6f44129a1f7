# Redraw with: gnuplot strangers.gp
reset
set encoding utf8
set terminal pngcairo size 1096,1216 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'strangers.png'
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
set xrange [0:1096]
set yrange [0:1216]
set label 'upside down' at screen 0.160128,0.929276 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network' at screen 0.160128,0.807566 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'negatives' at screen 0.160128,0.685855 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network' at screen 0.160128,0.564145 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'shuffled pixels' at screen 0.160128,0.442434 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network' at screen 0.160128,0.320724 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noise' at screen 0.160128,0.199013 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network' at screen 0.160128,0.0773026 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'strangers.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(198.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=784 dx=5 dy=5 origin=(346.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=1568 dx=5 dy=5 origin=(494.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(642.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=3136 dx=5 dy=5 origin=(790.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=3920 dx=5 dy=5 origin=(938.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(198.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=5488 dx=5 dy=5 origin=(346.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=6272 dx=5 dy=5 origin=(494.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(642.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=7840 dx=5 dy=5 origin=(790.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=8624 dx=5 dy=5 origin=(938.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(198.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=10192 dx=5 dy=5 origin=(346.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=10976 dx=5 dy=5 origin=(494.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(642.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=12544 dx=5 dy=5 origin=(790.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=13328 dx=5 dy=5 origin=(938.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(198.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=14896 dx=5 dy=5 origin=(346.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=15680 dx=5 dy=5 origin=(494.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(642.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=17248 dx=5 dy=5 origin=(790.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=18032 dx=5 dy=5 origin=(938.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=18816 dx=5 dy=5 origin=(198.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=19600 dx=5 dy=5 origin=(346.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=20384 dx=5 dy=5 origin=(494.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=21168 dx=5 dy=5 origin=(642.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=21952 dx=5 dy=5 origin=(790.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=22736 dx=5 dy=5 origin=(938.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=23520 dx=5 dy=5 origin=(198.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=24304 dx=5 dy=5 origin=(346.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=25088 dx=5 dy=5 origin=(494.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=25872 dx=5 dy=5 origin=(642.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=26656 dx=5 dy=5 origin=(790.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=27440 dx=5 dy=5 origin=(938.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=28224 dx=5 dy=5 origin=(198.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=29008 dx=5 dy=5 origin=(346.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=29792 dx=5 dy=5 origin=(494.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=30576 dx=5 dy=5 origin=(642.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=31360 dx=5 dy=5 origin=(790.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=32144 dx=5 dy=5 origin=(938.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=32928 dx=5 dy=5 origin=(198.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=33712 dx=5 dy=5 origin=(346.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=34496 dx=5 dy=5 origin=(494.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=35280 dx=5 dy=5 origin=(642.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=36064 dx=5 dy=5 origin=(790.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'strangers.rgb' binary array=(28,28) skip=36848 dx=5 dy=5 origin=(938.5,26.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
