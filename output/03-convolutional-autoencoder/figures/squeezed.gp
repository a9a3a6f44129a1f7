# Redraw with: gnuplot squeezed.gp
reset
set encoding utf8
set terminal pngcairo size 1255,737 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set xrange [0:1255]
set yrange [0:737]
set label 'T-shirt' at screen 0.243777,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.322024,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.400271,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.478518,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.556765,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.635012,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.713259,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.791506,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.869753,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle' at screen 0.948,0.959634 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'boot' at screen 0.948,0.92232 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'original' at screen 0.191904,0.838535 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA of 32' at screen 0.191904,0.713704 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'dense code, 32' at screen 0.191904,0.588874 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'convolutional code,' at screen 0.191904,0.4827 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '392' at screen 0.191904,0.445387 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA’s error' at screen 0.191904,0.339213 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'dense code’s error' at screen 0.191904,0.214383 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'convolutional code’s' at screen 0.191904,0.108209 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'error' at screen 0.191904,0.0708955 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'squeezed.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(265.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(363.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(461.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(560.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(658.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(756.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(854.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(952.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(1051.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1149.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(265.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(363.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(461.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(560.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(658.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(756.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(854.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(952.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(1051.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1149.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(265.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(363.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(461.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(560.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(658.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(756.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(854.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(952.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(1051.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(1149.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(265.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(363.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(461.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(560.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(658.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(756.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(854.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(952.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(1051.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(1149.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(265.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(363.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(461.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(560.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(658.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(756.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(854.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(952.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(1051.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(1149.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(265.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(363.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(461.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(560.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(658.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=43120 dx=3 dy=3 origin=(756.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=43904 dx=3 dy=3 origin=(854.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(952.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=45472 dx=3 dy=3 origin=(1051.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=46256 dx=3 dy=3 origin=(1149.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=47040 dx=3 dy=3 origin=(265.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=47824 dx=3 dy=3 origin=(363.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=48608 dx=3 dy=3 origin=(461.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=49392 dx=3 dy=3 origin=(560.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=50176 dx=3 dy=3 origin=(658.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=50960 dx=3 dy=3 origin=(756.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=51744 dx=3 dy=3 origin=(854.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=52528 dx=3 dy=3 origin=(952.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=53312 dx=3 dy=3 origin=(1051.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'squeezed.rgb' binary array=(28,28) skip=54096 dx=3 dy=3 origin=(1149.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
