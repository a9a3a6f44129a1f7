# Redraw with: gnuplot forgotten.gp
reset
set encoding utf8
set terminal pngcairo size 1375,523 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:1375]
set yrange [0:523]
set label 'T-shirt/top' at screen 0.218691,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.299709,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.380727,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Dress' at screen 0.461745,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Coat' at screen 0.542764,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.623782,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.7048,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.785818,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Bag' at screen 0.866836,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.947855,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'original' at screen 0.166545,0.829828 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'PCA' at screen 0.166545,0.65392 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'PCA, as many as LDA' at screen 0.166545,0.478011 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'LDA' at screen 0.166545,0.302103 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'classifier’s last layer' at screen 0.166545,0.126195 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
plot 'forgotten.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(260.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(371.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(483.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(594.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(705.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(817.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(928.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(1040.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(1151.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1262.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(260.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(371.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(483.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(594.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(705.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(817.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(928.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(1040.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(1151.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1262.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(260.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(371.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(483.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(594.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(705.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(817.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(928.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(1040.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(1151.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(1262.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(260.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(371.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(483.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(594.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(705.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(817.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(928.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(1040.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(1151.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(1262.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(260.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(371.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(483.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(594.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(705.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(817.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(928.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(1040.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(1151.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'forgotten.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(1262.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
