# Redraw with: gnuplot walk.gp
reset
set encoding utf8
set terminal pngcairo size 1082,710 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:1082]
set yrange [0:710]
set label '0.000' at screen 0.278558,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.125' at screen 0.361738,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.250' at screen 0.444917,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.375' at screen 0.528096,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.500' at screen 0.611275,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.625' at screen 0.694455,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.750' at screen 0.777634,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.875' at screen 0.860813,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.000' at screen 0.943993,0.958099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot to Bag' at screen 0.222181,0.871127 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross-fade' at screen 0.222181,0.741549 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'fade, squeezed' at screen 0.222181,0.611972 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt to Sneaker' at screen 0.222181,0.482394 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross-fade' at screen 0.222181,0.352817 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal to T-shirt/top' at screen 0.222181,0.223239 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross-fade' at screen 0.222181,0.093662 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'walk.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(260.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(350.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(440.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(530.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(620.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(710.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(800.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(890.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(980.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(260.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(350.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(440.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(530.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(620.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(710.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(800.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(890.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(980.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(260.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(350.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(440.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(530.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(620.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(710.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(800.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(890.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(980.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(260.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(350.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(440.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(530.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(620.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(710.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(800.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(890.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(980.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(260.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(350.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(440.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(530.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(620.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(710.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(800.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(890.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(980.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(260.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(350.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(440.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(530.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(620.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(710.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(800.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(890.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(980.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(260.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=43120 dx=3 dy=3 origin=(350.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=43904 dx=3 dy=3 origin=(440.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(530.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=45472 dx=3 dy=3 origin=(620.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=46256 dx=3 dy=3 origin=(710.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=47040 dx=3 dy=3 origin=(800.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=47824 dx=3 dy=3 origin=(890.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'walk.rgb' binary array=(28,28) skip=48608 dx=3 dy=3 origin=(980.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
