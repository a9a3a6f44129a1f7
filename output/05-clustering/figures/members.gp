# Redraw with: gnuplot members.gp
reset
set encoding utf8
set terminal pngcairo size 1084,1546 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'members.png'
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
set yrange [0:1546]
set label 'centre' at screen 0.244815,0.980757 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1st' at screen 0.379502,0.980757 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2nd' at screen 0.514188,0.980757 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3rd' at screen 0.648875,0.980757 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4th' at screen 0.783561,0.980757 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5th' at screen 0.918247,0.980757 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1: T-shirt/top' at screen 0.162712,0.922704 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2: Trouser' at screen 0.162712,0.826973 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3: Dress' at screen 0.162712,0.731242 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4: Coat' at screen 0.162712,0.635511 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5: Shirt' at screen 0.162712,0.53978 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6: Sneaker' at screen 0.162712,0.444049 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7: Bag' at screen 0.162712,0.348318 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8: Bag' at screen 0.162712,0.252587 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '9: Ankle boot' at screen 0.162712,0.156856 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10: Ankle boot' at screen 0.162712,0.0611255 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'members.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(197.5,1358.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=784 dx=5 dy=5 origin=(343.5,1358.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=1568 dx=5 dy=5 origin=(489.5,1358.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(635.5,1358.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=3136 dx=5 dy=5 origin=(781.5,1358.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=3920 dx=5 dy=5 origin=(927.5,1358.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(197.5,1210.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=5488 dx=5 dy=5 origin=(343.5,1210.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=6272 dx=5 dy=5 origin=(489.5,1210.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(635.5,1210.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=7840 dx=5 dy=5 origin=(781.5,1210.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=8624 dx=5 dy=5 origin=(927.5,1210.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(197.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=10192 dx=5 dy=5 origin=(343.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=10976 dx=5 dy=5 origin=(489.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(635.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=12544 dx=5 dy=5 origin=(781.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=13328 dx=5 dy=5 origin=(927.5,1062.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(197.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=14896 dx=5 dy=5 origin=(343.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=15680 dx=5 dy=5 origin=(489.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(635.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=17248 dx=5 dy=5 origin=(781.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=18032 dx=5 dy=5 origin=(927.5,914.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=18816 dx=5 dy=5 origin=(197.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=19600 dx=5 dy=5 origin=(343.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=20384 dx=5 dy=5 origin=(489.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=21168 dx=5 dy=5 origin=(635.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=21952 dx=5 dy=5 origin=(781.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=22736 dx=5 dy=5 origin=(927.5,766.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=23520 dx=5 dy=5 origin=(197.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=24304 dx=5 dy=5 origin=(343.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=25088 dx=5 dy=5 origin=(489.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=25872 dx=5 dy=5 origin=(635.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=26656 dx=5 dy=5 origin=(781.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=27440 dx=5 dy=5 origin=(927.5,618.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=28224 dx=5 dy=5 origin=(197.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=29008 dx=5 dy=5 origin=(343.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=29792 dx=5 dy=5 origin=(489.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=30576 dx=5 dy=5 origin=(635.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=31360 dx=5 dy=5 origin=(781.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=32144 dx=5 dy=5 origin=(927.5,470.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=32928 dx=5 dy=5 origin=(197.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=33712 dx=5 dy=5 origin=(343.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=34496 dx=5 dy=5 origin=(489.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=35280 dx=5 dy=5 origin=(635.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=36064 dx=5 dy=5 origin=(781.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=36848 dx=5 dy=5 origin=(927.5,322.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=37632 dx=5 dy=5 origin=(197.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=38416 dx=5 dy=5 origin=(343.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=39200 dx=5 dy=5 origin=(489.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=39984 dx=5 dy=5 origin=(635.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=40768 dx=5 dy=5 origin=(781.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=41552 dx=5 dy=5 origin=(927.5,174.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=42336 dx=5 dy=5 origin=(197.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=43120 dx=5 dy=5 origin=(343.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=43904 dx=5 dy=5 origin=(489.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=44688 dx=5 dy=5 origin=(635.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=45472 dx=5 dy=5 origin=(781.5,26.5) format='%uchar' using 1:1:1 with rgbimage, \
     'members.rgb' binary array=(28,28) skip=46256 dx=5 dy=5 origin=(927.5,26.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
