# Redraw with: gnuplot reconstructions.gp
reset
set encoding utf8
set terminal pngcairo size 1295,523 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'reconstructions.png'
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
set xrange [0:1295]
set yrange [0:523]
set label 'T-shirt/top' at screen 0.170425,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.256448,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.342471,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Dress' at screen 0.428494,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Coat' at screen 0.514517,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.600541,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.686564,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.772587,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Bag' at screen 0.85861,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.944633,0.945507 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'original' at screen 0.115058,0.829828 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label '128 numbers' at screen 0.115058,0.65392 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label '32 numbers' at screen 0.115058,0.478011 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label '8 numbers' at screen 0.115058,0.302103 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label '2 numbers' at screen 0.115058,0.126195 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
plot 'reconstructions.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(180.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(291.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(403.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(514.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(625.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(737.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(848.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(960.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(1071.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1182.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(180.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(291.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(403.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(514.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(625.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(737.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(848.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(960.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(1071.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1182.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(180.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(291.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(403.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(514.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(625.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(737.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(848.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(960.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(1071.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(1182.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(180.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(291.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(403.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(514.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(625.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(737.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(848.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(960.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(1071.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(1182.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(180.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(291.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(403.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(514.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(625.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(737.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(848.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(960.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(1071.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'reconstructions.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(1182.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
