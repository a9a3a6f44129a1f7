# Redraw with: gnuplot forgotten.gp
reset
set encoding utf8
set terminal pngcairo size 1367,666 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'forgotten.png'
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
set xrange [0:1367]
set yrange [0:666]
set label 'T-shirt/top' at screen 0.142451,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.231507,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.320563,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.40962,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.498676,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.587732,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.676789,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.765845,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.854901,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.943958,0.95533 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'original' at screen 0.086218,0.841592 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA' at screen 0.086218,0.661411 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'LDA (9)' at screen 0.086218,0.481231 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'last layer' at screen 0.086218,0.301051 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'random' at screen 0.086218,0.120871 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'forgotten.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(141,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(262,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(384,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(506,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(628,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(749,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(871,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(993,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(1115,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(1236,506) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(141,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(262,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(384,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(506,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(628,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(749,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(871,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(993,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(1115,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(1236,386) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=15680 dx=4 dy=4 origin=(141,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(262,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(384,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=18032 dx=4 dy=4 origin=(506,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(628,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(749,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=20384 dx=4 dy=4 origin=(871,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(993,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(1115,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=22736 dx=4 dy=4 origin=(1236,266) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=23520 dx=4 dy=4 origin=(141,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=24304 dx=4 dy=4 origin=(262,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=25088 dx=4 dy=4 origin=(384,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=25872 dx=4 dy=4 origin=(506,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=26656 dx=4 dy=4 origin=(628,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=27440 dx=4 dy=4 origin=(749,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=28224 dx=4 dy=4 origin=(871,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=29008 dx=4 dy=4 origin=(993,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=29792 dx=4 dy=4 origin=(1115,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=30576 dx=4 dy=4 origin=(1236,146) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=31360 dx=4 dy=4 origin=(141,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=32144 dx=4 dy=4 origin=(262,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=32928 dx=4 dy=4 origin=(384,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=33712 dx=4 dy=4 origin=(506,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=34496 dx=4 dy=4 origin=(628,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=35280 dx=4 dy=4 origin=(749,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=36064 dx=4 dy=4 origin=(871,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=36848 dx=4 dy=4 origin=(993,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=37632 dx=4 dy=4 origin=(1115,26) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=38416 dx=4 dy=4 origin=(1236,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
