# Redraw with: gnuplot found.gp
reset
set encoding utf8
set terminal pngcairo size 1147,1582 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'found.png'
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
set xrange [0:1147]
set yrange [0:1582]
set label 'asked' at screen 0.28565,0.981195 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.412938,0.981195 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.540227,0.981195 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.667515,0.981195 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.794804,0.981195 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.922092,0.981195 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal, by variables' at screen 0.208056,0.924463 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.412938,0.868995 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.540227,0.868995 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.667515,0.868995 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.794804,0.868995 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.922092,0.868995 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'by pixels' at screen 0.208056,0.804678 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.412938,0.74921 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.540227,0.74921 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.667515,0.74921 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.794804,0.74921 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.922092,0.74921 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress, by variables' at screen 0.208056,0.684893 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.412938,0.629425 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.540227,0.629425 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.667515,0.629425 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.794804,0.629425 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.922092,0.629425 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'by pixels' at screen 0.208056,0.565107 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.412938,0.50964 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.540227,0.50964 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.667515,0.50964 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.794804,0.50964 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.922092,0.50964 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt, by variables' at screen 0.208056,0.445322 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.412938,0.389855 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.540227,0.389855 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.667515,0.389855 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.794804,0.389855 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.922092,0.389855 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'by pixels' at screen 0.208056,0.325537 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.412938,0.27007 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.540227,0.27007 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.667515,0.27007 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.794804,0.27007 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.922092,0.27007 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top, by' at screen 0.208056,0.214444 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'variables' at screen 0.208056,0.197061 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.412938,0.150284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.540227,0.150284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.667515,0.150284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.794804,0.150284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.922092,0.150284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'by pixels' at screen 0.208056,0.0859671 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.412938,0.0304994 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.540227,0.0304994 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.667515,0.0304994 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.794804,0.0304994 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.922092,0.0304994 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'found.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(260.5,1394.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=784 dx=5 dy=5 origin=(406.5,1394.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=1568 dx=5 dy=5 origin=(552.5,1394.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(698.5,1394.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=3136 dx=5 dy=5 origin=(844.5,1394.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=3920 dx=5 dy=5 origin=(990.5,1394.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(260.5,1205.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=5488 dx=5 dy=5 origin=(406.5,1205.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=6272 dx=5 dy=5 origin=(552.5,1205.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(698.5,1205.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=7840 dx=5 dy=5 origin=(844.5,1205.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=8624 dx=5 dy=5 origin=(990.5,1205.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(260.5,1015.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=10192 dx=5 dy=5 origin=(406.5,1015.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=10976 dx=5 dy=5 origin=(552.5,1015.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(698.5,1015.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=12544 dx=5 dy=5 origin=(844.5,1015.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=13328 dx=5 dy=5 origin=(990.5,1015.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(260.5,826.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=14896 dx=5 dy=5 origin=(406.5,826.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=15680 dx=5 dy=5 origin=(552.5,826.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(698.5,826.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=17248 dx=5 dy=5 origin=(844.5,826.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=18032 dx=5 dy=5 origin=(990.5,826.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=18816 dx=5 dy=5 origin=(260.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=19600 dx=5 dy=5 origin=(406.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=20384 dx=5 dy=5 origin=(552.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=21168 dx=5 dy=5 origin=(698.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=21952 dx=5 dy=5 origin=(844.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=22736 dx=5 dy=5 origin=(990.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=23520 dx=5 dy=5 origin=(260.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=24304 dx=5 dy=5 origin=(406.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=25088 dx=5 dy=5 origin=(552.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=25872 dx=5 dy=5 origin=(698.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=26656 dx=5 dy=5 origin=(844.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=27440 dx=5 dy=5 origin=(990.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=28224 dx=5 dy=5 origin=(260.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=29008 dx=5 dy=5 origin=(406.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=29792 dx=5 dy=5 origin=(552.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=30576 dx=5 dy=5 origin=(698.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=31360 dx=5 dy=5 origin=(844.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=32144 dx=5 dy=5 origin=(990.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=32928 dx=5 dy=5 origin=(260.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=33712 dx=5 dy=5 origin=(406.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=34496 dx=5 dy=5 origin=(552.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=35280 dx=5 dy=5 origin=(698.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=36064 dx=5 dy=5 origin=(844.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'found.rgb' binary array=(28,28) skip=36848 dx=5 dy=5 origin=(990.5,68.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
