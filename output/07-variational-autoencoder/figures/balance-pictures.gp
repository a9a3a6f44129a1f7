# Redraw with: gnuplot balance-pictures.gp
reset
set encoding utf8
set terminal pngcairo size 1165,676 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'balance-pictures.png'
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
set xrange [0:1165]
set yrange [0:676]
set label 'originals' at screen 0.182936,0.914201 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'sum and sum:' at screen 0.182936,0.798447 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.182936,0.757766 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mean over pixels:' at screen 0.182936,0.662352 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.182936,0.621672 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mean over units:' at screen 0.182936,0.526257 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rebuilt' at screen 0.182936,0.485577 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'sum and sum:' at screen 0.182936,0.390163 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'drawn' at screen 0.182936,0.349482 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mean over pixels:' at screen 0.182936,0.254068 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'drawn' at screen 0.182936,0.213388 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mean over units:' at screen 0.182936,0.117973 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'drawn' at screen 0.182936,0.0772929 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'balance-pictures.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(234.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(326.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(418.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(510.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(602.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(694.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(786.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(878.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(970.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(1062.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(234.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(326.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(418.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(510.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(602.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(694.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(786.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(878.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(970.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(1062.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(234.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(326.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(418.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(510.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(602.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(694.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(786.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(878.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(970.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(1062.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(234.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(326.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(418.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(510.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(602.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(694.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(786.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(878.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(970.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(1062.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(234.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(326.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(418.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(510.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(602.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(694.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(786.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(878.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(970.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(1062.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(234.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(326.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(418.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(510.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(602.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=43120 dx=3 dy=3 origin=(694.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=43904 dx=3 dy=3 origin=(786.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(878.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=45472 dx=3 dy=3 origin=(970.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=46256 dx=3 dy=3 origin=(1062.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=47040 dx=3 dy=3 origin=(234.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=47824 dx=3 dy=3 origin=(326.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=48608 dx=3 dy=3 origin=(418.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=49392 dx=3 dy=3 origin=(510.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=50176 dx=3 dy=3 origin=(602.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=50960 dx=3 dy=3 origin=(694.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=51744 dx=3 dy=3 origin=(786.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=52528 dx=3 dy=3 origin=(878.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=53312 dx=3 dy=3 origin=(970.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'balance-pictures.rgb' binary array=(28,28) skip=54096 dx=3 dy=3 origin=(1062.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
