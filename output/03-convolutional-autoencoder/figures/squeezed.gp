# Redraw with: gnuplot squeezed.gp
reset
set encoding utf8
set terminal pngcairo size 1351,615 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'squeezed.png'
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
set xrange [0:1351]
set yrange [0:615]
set label 'T-shirt/top' at screen 0.204515,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.286973,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.36943,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Dress' at screen 0.451887,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Coat' at screen 0.534345,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.616802,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.69926,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.781717,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Bag' at screen 0.864175,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.946632,0.953659 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'original' at screen 0.151443,0.855285 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'PCA' at screen 0.151443,0.705691 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'dense code' at screen 0.151443,0.556098 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'convolutional code' at screen 0.151443,0.406504 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'PCA’s error' at screen 0.151443,0.256911 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'dense code’s error' at screen 0.151443,0.107317 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
plot 'squeezed.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(235.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(347.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(458.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(570.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(681.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(792.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(904.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(1015.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(1127.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1238.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(235.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(347.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(458.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(570.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(681.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(792.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(904.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(1015.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(1127.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1238.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(235.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(347.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(458.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(570.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(681.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(792.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(904.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(1015.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(1127.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(1238.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(235.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(347.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(458.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(570.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(681.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(792.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(904.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(1015.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(1127.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(1238.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(235.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(347.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(458.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(570.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(681.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(792.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(904.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(1015.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(1127.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(1238.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(235.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(347.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(458.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(570.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(681.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=43120 dx=3 dy=3 origin=(792.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=43904 dx=3 dy=3 origin=(904.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(1015.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=45472 dx=3 dy=3 origin=(1127.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=46256 dx=3 dy=3 origin=(1238.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
