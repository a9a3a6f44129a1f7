# Redraw with: gnuplot damaged.gp
reset
set encoding utf8
set terminal pngcairo size 1220,642 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'damaged.png'
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
set xrange [0:1220]
set yrange [0:642]
set label 'input' at screen 0.23941,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.304393,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error' at screen 0.369377,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'input' at screen 0.434361,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.499344,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error' at screen 0.564328,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'input' at screen 0.629311,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.694295,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error' at screen 0.759279,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'input' at screen 0.824262,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.889246,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error' at screen 0.95423,0.95366 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noise 0.1' at screen 0.193803,0.879283 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noise 0.3' at screen 0.193803,0.779595 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'salt & pepper 2 %' at screen 0.193803,0.679907 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'salt & pepper 10 %' at screen 0.193803,0.580218 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'white square 7×7' at screen 0.193803,0.48053 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'black square 14×14' at screen 0.193803,0.380841 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'inverted' at screen 0.193803,0.281153 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'blank, black' at screen 0.193803,0.181464 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'calculator digits' at screen 0.193803,0.0817757 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'damaged.rgb' binary array=(28,28) skip=0 dx=2 dy=2 origin=(265,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=784 dx=2 dy=2 origin=(344,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=1568 dx=2 dy=2 origin=(424,537) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=3920 dx=2 dy=2 origin=(503,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=4704 dx=2 dy=2 origin=(582,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=5488 dx=2 dy=2 origin=(661,537) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=7840 dx=2 dy=2 origin=(741,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=8624 dx=2 dy=2 origin=(820,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=9408 dx=2 dy=2 origin=(899,537) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=11760 dx=2 dy=2 origin=(979,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=12544 dx=2 dy=2 origin=(1058,537) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=13328 dx=2 dy=2 origin=(1137,537) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=15680 dx=2 dy=2 origin=(265,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=16464 dx=2 dy=2 origin=(344,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=17248 dx=2 dy=2 origin=(424,473) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=19600 dx=2 dy=2 origin=(503,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=20384 dx=2 dy=2 origin=(582,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=21168 dx=2 dy=2 origin=(661,473) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=23520 dx=2 dy=2 origin=(741,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=24304 dx=2 dy=2 origin=(820,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=25088 dx=2 dy=2 origin=(899,473) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=27440 dx=2 dy=2 origin=(979,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=28224 dx=2 dy=2 origin=(1058,473) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=29008 dx=2 dy=2 origin=(1137,473) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=31360 dx=2 dy=2 origin=(265,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=32144 dx=2 dy=2 origin=(344,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=32928 dx=2 dy=2 origin=(424,409) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=35280 dx=2 dy=2 origin=(503,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=36064 dx=2 dy=2 origin=(582,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=36848 dx=2 dy=2 origin=(661,409) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=39200 dx=2 dy=2 origin=(741,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=39984 dx=2 dy=2 origin=(820,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=40768 dx=2 dy=2 origin=(899,409) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=43120 dx=2 dy=2 origin=(979,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=43904 dx=2 dy=2 origin=(1058,409) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=44688 dx=2 dy=2 origin=(1137,409) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=47040 dx=2 dy=2 origin=(265,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=47824 dx=2 dy=2 origin=(344,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=48608 dx=2 dy=2 origin=(424,345) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=50960 dx=2 dy=2 origin=(503,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=51744 dx=2 dy=2 origin=(582,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=52528 dx=2 dy=2 origin=(661,345) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=54880 dx=2 dy=2 origin=(741,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=55664 dx=2 dy=2 origin=(820,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=56448 dx=2 dy=2 origin=(899,345) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=58800 dx=2 dy=2 origin=(979,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=59584 dx=2 dy=2 origin=(1058,345) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=60368 dx=2 dy=2 origin=(1137,345) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=62720 dx=2 dy=2 origin=(265,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=63504 dx=2 dy=2 origin=(344,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=64288 dx=2 dy=2 origin=(424,281) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=66640 dx=2 dy=2 origin=(503,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=67424 dx=2 dy=2 origin=(582,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=68208 dx=2 dy=2 origin=(661,281) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=70560 dx=2 dy=2 origin=(741,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=71344 dx=2 dy=2 origin=(820,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=72128 dx=2 dy=2 origin=(899,281) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=74480 dx=2 dy=2 origin=(979,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=75264 dx=2 dy=2 origin=(1058,281) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=76048 dx=2 dy=2 origin=(1137,281) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=78400 dx=2 dy=2 origin=(265,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=79184 dx=2 dy=2 origin=(344,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=79968 dx=2 dy=2 origin=(424,217) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=82320 dx=2 dy=2 origin=(503,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=83104 dx=2 dy=2 origin=(582,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=83888 dx=2 dy=2 origin=(661,217) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=86240 dx=2 dy=2 origin=(741,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=87024 dx=2 dy=2 origin=(820,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=87808 dx=2 dy=2 origin=(899,217) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=90160 dx=2 dy=2 origin=(979,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=90944 dx=2 dy=2 origin=(1058,217) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=91728 dx=2 dy=2 origin=(1137,217) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=94080 dx=2 dy=2 origin=(265,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=94864 dx=2 dy=2 origin=(344,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=95648 dx=2 dy=2 origin=(424,153) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=98000 dx=2 dy=2 origin=(503,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=98784 dx=2 dy=2 origin=(582,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=99568 dx=2 dy=2 origin=(661,153) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=101920 dx=2 dy=2 origin=(741,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=102704 dx=2 dy=2 origin=(820,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=103488 dx=2 dy=2 origin=(899,153) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=105840 dx=2 dy=2 origin=(979,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=106624 dx=2 dy=2 origin=(1058,153) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=107408 dx=2 dy=2 origin=(1137,153) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=109760 dx=2 dy=2 origin=(265,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=110544 dx=2 dy=2 origin=(344,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=111328 dx=2 dy=2 origin=(424,89) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=113680 dx=2 dy=2 origin=(503,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=114464 dx=2 dy=2 origin=(582,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=115248 dx=2 dy=2 origin=(661,89) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=117600 dx=2 dy=2 origin=(741,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=118384 dx=2 dy=2 origin=(820,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=119168 dx=2 dy=2 origin=(899,89) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=121520 dx=2 dy=2 origin=(979,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=122304 dx=2 dy=2 origin=(1058,89) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=123088 dx=2 dy=2 origin=(1137,89) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=125440 dx=2 dy=2 origin=(265,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=126224 dx=2 dy=2 origin=(344,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=127008 dx=2 dy=2 origin=(424,25) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=129360 dx=2 dy=2 origin=(503,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=130144 dx=2 dy=2 origin=(582,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=130928 dx=2 dy=2 origin=(661,25) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=133280 dx=2 dy=2 origin=(741,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=134064 dx=2 dy=2 origin=(820,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=134848 dx=2 dy=2 origin=(899,25) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=137200 dx=2 dy=2 origin=(979,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=137984 dx=2 dy=2 origin=(1058,25) format='%uchar' using 1:1:1 with rgbimage, \
     'damaged.rgb' binary array=(28,28) skip=138768 dx=2 dy=2 origin=(1137,25) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
