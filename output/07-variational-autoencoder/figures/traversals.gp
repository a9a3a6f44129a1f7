# Redraw with: gnuplot traversals.gp
reset
set encoding utf8
set terminal pngcairo size 1134,690 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'traversals.png'
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
set xrange [0:1134]
set yrange [0:690]
set label '−2.0' at screen 0.221023,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−1.5' at screen 0.31097,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−1.0' at screen 0.400917,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−0.5' at screen 0.490864,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.580811,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.670758,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.760705,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.5' at screen 0.850653,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2.0' at screen 0.9406,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 1: 2.1 nats' at screen 0.16194,0.858696 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 4: 1.5 nats' at screen 0.16194,0.707971 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 3: 0.8 nats' at screen 0.16194,0.557246 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 5: 0.0 nats' at screen 0.16194,0.406522 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 2: 0.0 nats' at screen 0.16194,0.255797 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 6: 0.0 nats' at screen 0.16194,0.105072 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'traversals.rgb' binary array=(16,16) skip=0 dx=6 dy=6 origin=(206,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=768 dx=6 dy=6 origin=(308,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=1536 dx=6 dy=6 origin=(410,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=2304 dx=6 dy=6 origin=(512,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=3072 dx=6 dy=6 origin=(614,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=3840 dx=6 dy=6 origin=(716,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=4608 dx=6 dy=6 origin=(818,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=5376 dx=6 dy=6 origin=(920,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=6144 dx=6 dy=6 origin=(1022,547) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=6912 dx=6 dy=6 origin=(206,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=7680 dx=6 dy=6 origin=(308,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=8448 dx=6 dy=6 origin=(410,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=9216 dx=6 dy=6 origin=(512,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=9984 dx=6 dy=6 origin=(614,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=10752 dx=6 dy=6 origin=(716,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=11520 dx=6 dy=6 origin=(818,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=12288 dx=6 dy=6 origin=(920,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=13056 dx=6 dy=6 origin=(1022,443) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=13824 dx=6 dy=6 origin=(206,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=14592 dx=6 dy=6 origin=(308,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=15360 dx=6 dy=6 origin=(410,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=16128 dx=6 dy=6 origin=(512,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=16896 dx=6 dy=6 origin=(614,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=17664 dx=6 dy=6 origin=(716,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=18432 dx=6 dy=6 origin=(818,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=19200 dx=6 dy=6 origin=(920,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=19968 dx=6 dy=6 origin=(1022,339) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=20736 dx=6 dy=6 origin=(206,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=21504 dx=6 dy=6 origin=(308,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=22272 dx=6 dy=6 origin=(410,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=23040 dx=6 dy=6 origin=(512,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=23808 dx=6 dy=6 origin=(614,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=24576 dx=6 dy=6 origin=(716,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=25344 dx=6 dy=6 origin=(818,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=26112 dx=6 dy=6 origin=(920,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=26880 dx=6 dy=6 origin=(1022,235) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=27648 dx=6 dy=6 origin=(206,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=28416 dx=6 dy=6 origin=(308,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=29184 dx=6 dy=6 origin=(410,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=29952 dx=6 dy=6 origin=(512,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=30720 dx=6 dy=6 origin=(614,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=31488 dx=6 dy=6 origin=(716,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=32256 dx=6 dy=6 origin=(818,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=33024 dx=6 dy=6 origin=(920,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=33792 dx=6 dy=6 origin=(1022,131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=34560 dx=6 dy=6 origin=(206,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=35328 dx=6 dy=6 origin=(308,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=36096 dx=6 dy=6 origin=(410,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=36864 dx=6 dy=6 origin=(512,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=37632 dx=6 dy=6 origin=(614,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=38400 dx=6 dy=6 origin=(716,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=39168 dx=6 dy=6 origin=(818,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=39936 dx=6 dy=6 origin=(920,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'traversals.rgb' binary array=(16,16) skip=40704 dx=6 dy=6 origin=(1022,27) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
