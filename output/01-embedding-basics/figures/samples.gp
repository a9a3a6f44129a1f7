# Redraw with: gnuplot samples.gp
reset
set encoding utf8
set terminal pngcairo size 1126,1232 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'samples.png'
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
set xrange [0:1126]
set yrange [0:1232]
set label 'T-shirt/top' at screen 0.118739,0.941558 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.118739,0.844156 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.118739,0.746753 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.118739,0.649351 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.118739,0.551948 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.118739,0.454545 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.118739,0.357143 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.118739,0.25974 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.118739,0.162338 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.118739,0.0649351 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'samples.rgb' binary array=(28,28) skip=0 dx=4 dy=4 origin=(156,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=784 dx=4 dy=4 origin=(276,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=1568 dx=4 dy=4 origin=(396,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=2352 dx=4 dy=4 origin=(516,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=3136 dx=4 dy=4 origin=(636,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=3920 dx=4 dy=4 origin=(756,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=4704 dx=4 dy=4 origin=(876,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=5488 dx=4 dy=4 origin=(996,1106) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=6272 dx=4 dy=4 origin=(156,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=7056 dx=4 dy=4 origin=(276,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=7840 dx=4 dy=4 origin=(396,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=8624 dx=4 dy=4 origin=(516,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=9408 dx=4 dy=4 origin=(636,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=10192 dx=4 dy=4 origin=(756,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=10976 dx=4 dy=4 origin=(876,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=11760 dx=4 dy=4 origin=(996,986) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=12544 dx=4 dy=4 origin=(156,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=13328 dx=4 dy=4 origin=(276,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=14112 dx=4 dy=4 origin=(396,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=14896 dx=4 dy=4 origin=(516,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=15680 dx=4 dy=4 origin=(636,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=16464 dx=4 dy=4 origin=(756,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=17248 dx=4 dy=4 origin=(876,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=18032 dx=4 dy=4 origin=(996,866) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=18816 dx=4 dy=4 origin=(156,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=19600 dx=4 dy=4 origin=(276,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=20384 dx=4 dy=4 origin=(396,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=21168 dx=4 dy=4 origin=(516,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=21952 dx=4 dy=4 origin=(636,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=22736 dx=4 dy=4 origin=(756,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=23520 dx=4 dy=4 origin=(876,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=24304 dx=4 dy=4 origin=(996,746) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=25088 dx=4 dy=4 origin=(156,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=25872 dx=4 dy=4 origin=(276,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=26656 dx=4 dy=4 origin=(396,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=27440 dx=4 dy=4 origin=(516,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=28224 dx=4 dy=4 origin=(636,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=29008 dx=4 dy=4 origin=(756,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=29792 dx=4 dy=4 origin=(876,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=30576 dx=4 dy=4 origin=(996,626) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=31360 dx=4 dy=4 origin=(156,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=32144 dx=4 dy=4 origin=(276,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=32928 dx=4 dy=4 origin=(396,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=33712 dx=4 dy=4 origin=(516,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=34496 dx=4 dy=4 origin=(636,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=35280 dx=4 dy=4 origin=(756,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=36064 dx=4 dy=4 origin=(876,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=36848 dx=4 dy=4 origin=(996,506) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=37632 dx=4 dy=4 origin=(156,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=38416 dx=4 dy=4 origin=(276,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=39200 dx=4 dy=4 origin=(396,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=39984 dx=4 dy=4 origin=(516,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=40768 dx=4 dy=4 origin=(636,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=41552 dx=4 dy=4 origin=(756,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=42336 dx=4 dy=4 origin=(876,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=43120 dx=4 dy=4 origin=(996,386) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=43904 dx=4 dy=4 origin=(156,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=44688 dx=4 dy=4 origin=(276,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=45472 dx=4 dy=4 origin=(396,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=46256 dx=4 dy=4 origin=(516,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=47040 dx=4 dy=4 origin=(636,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=47824 dx=4 dy=4 origin=(756,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=48608 dx=4 dy=4 origin=(876,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=49392 dx=4 dy=4 origin=(996,266) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=50176 dx=4 dy=4 origin=(156,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=50960 dx=4 dy=4 origin=(276,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=51744 dx=4 dy=4 origin=(396,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=52528 dx=4 dy=4 origin=(516,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=53312 dx=4 dy=4 origin=(636,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=54096 dx=4 dy=4 origin=(756,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=54880 dx=4 dy=4 origin=(876,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=55664 dx=4 dy=4 origin=(996,146) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=56448 dx=4 dy=4 origin=(156,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=57232 dx=4 dy=4 origin=(276,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=58016 dx=4 dy=4 origin=(396,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=58800 dx=4 dy=4 origin=(516,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=59584 dx=4 dy=4 origin=(636,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=60368 dx=4 dy=4 origin=(756,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=61152 dx=4 dy=4 origin=(876,26) format='%uchar' using 1:1:1 with rgbimage, \
     'samples.rgb' binary array=(28,28) skip=61936 dx=4 dy=4 origin=(996,26) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
