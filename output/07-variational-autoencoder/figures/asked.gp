# Redraw with: gnuplot asked.gp
reset
set encoding utf8
set terminal pngcairo size 1086,952 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'asked.png'
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
set xrange [0:1086]
set yrange [0:952]
set label 'T-shirt/top' at screen 0.123112,0.939076 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.123112,0.842437 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.123112,0.745798 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.123112,0.64916 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Coat' at screen 0.123112,0.552521 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sandal' at screen 0.123112,0.455882 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Shirt' at screen 0.123112,0.359244 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Sneaker' at screen 0.123112,0.262605 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bag' at screen 0.123112,0.165966 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Ankle boot' at screen 0.123112,0.0693277 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'asked.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(155.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(247.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(339.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(431.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(523.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(615.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(707.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(799.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(891.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(983.5,853.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(155.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(247.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(339.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(431.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(523.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(615.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(707.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(799.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(891.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(983.5,761.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(155.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(247.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(339.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(431.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(523.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(615.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(707.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(799.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(891.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(983.5,669.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(155.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(247.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(339.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(431.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(523.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(615.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(707.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(799.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(891.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(983.5,577.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(155.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(247.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(339.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(431.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(523.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(615.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(707.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(799.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(891.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(983.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(155.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(247.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(339.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(431.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=42336 dx=3 dy=3 origin=(523.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=43120 dx=3 dy=3 origin=(615.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=43904 dx=3 dy=3 origin=(707.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=44688 dx=3 dy=3 origin=(799.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=45472 dx=3 dy=3 origin=(891.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=46256 dx=3 dy=3 origin=(983.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=47040 dx=3 dy=3 origin=(155.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=47824 dx=3 dy=3 origin=(247.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=48608 dx=3 dy=3 origin=(339.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=49392 dx=3 dy=3 origin=(431.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=50176 dx=3 dy=3 origin=(523.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=50960 dx=3 dy=3 origin=(615.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=51744 dx=3 dy=3 origin=(707.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=52528 dx=3 dy=3 origin=(799.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=53312 dx=3 dy=3 origin=(891.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=54096 dx=3 dy=3 origin=(983.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=54880 dx=3 dy=3 origin=(155.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=55664 dx=3 dy=3 origin=(247.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=56448 dx=3 dy=3 origin=(339.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=57232 dx=3 dy=3 origin=(431.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=58016 dx=3 dy=3 origin=(523.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=58800 dx=3 dy=3 origin=(615.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=59584 dx=3 dy=3 origin=(707.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=60368 dx=3 dy=3 origin=(799.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=61152 dx=3 dy=3 origin=(891.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=61936 dx=3 dy=3 origin=(983.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=62720 dx=3 dy=3 origin=(155.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=63504 dx=3 dy=3 origin=(247.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=64288 dx=3 dy=3 origin=(339.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=65072 dx=3 dy=3 origin=(431.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=65856 dx=3 dy=3 origin=(523.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=66640 dx=3 dy=3 origin=(615.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=67424 dx=3 dy=3 origin=(707.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=68208 dx=3 dy=3 origin=(799.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=68992 dx=3 dy=3 origin=(891.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=69776 dx=3 dy=3 origin=(983.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=70560 dx=3 dy=3 origin=(155.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=71344 dx=3 dy=3 origin=(247.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=72128 dx=3 dy=3 origin=(339.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=72912 dx=3 dy=3 origin=(431.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=73696 dx=3 dy=3 origin=(523.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=74480 dx=3 dy=3 origin=(615.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=75264 dx=3 dy=3 origin=(707.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=76048 dx=3 dy=3 origin=(799.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=76832 dx=3 dy=3 origin=(891.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'asked.rgb' binary array=(28,28) skip=77616 dx=3 dy=3 origin=(983.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
