# Redraw with: gnuplot failures.gp
reset
set encoding utf8
set terminal pngcairo size 1087,1570 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'failures.png'
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
set xrange [0:1087]
set yrange [0:1570]
set label 'right' at screen 0.298473,0.981051 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'found' at screen 0.451187,0.981051 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rosette' at screen 0.207397,0.917516 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rosette' at screen 0.298473,0.855255 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'memo' at screen 0.451187,0.855255 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Christmas' at screen 0.603901,0.855255 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'tree' at screen 0.603901,0.837739 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'green heart' at screen 0.756615,0.855255 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cactus' at screen 0.909328,0.855255 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'thermometer' at screen 0.207397,0.766561 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'thermometer' at screen 0.298473,0.704299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'artist palette' at screen 0.451187,0.704299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'princess' at screen 0.603901,0.704299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'person with' at screen 0.756615,0.704299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'crown' at screen 0.756615,0.686783 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'smiling face' at screen 0.909328,0.704299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'with open' at screen 0.909328,0.686783 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'hands' at screen 0.909328,0.669268 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'vertical traffic light' at screen 0.207397,0.598089 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'vertical traffic' at screen 0.298473,0.535828 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'light' at screen 0.298473,0.518312 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'minus' at screen 0.451187,0.535828 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trade mark' at screen 0.603901,0.535828 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'double curly' at screen 0.756615,0.535828 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'loop' at screen 0.756615,0.518312 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'credit card' at screen 0.909328,0.535828 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'test tube' at screen 0.207397,0.447134 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'test tube' at screen 0.298473,0.384873 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'right anger' at screen 0.451187,0.384873 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'bubble' at screen 0.451187,0.367357 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'timer clock' at screen 0.603901,0.384873 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'duck' at screen 0.756615,0.384873 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'person golfing' at screen 0.909328,0.384873 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'last quarter moon' at screen 0.207397,0.296178 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'last quarter' at screen 0.298473,0.233917 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moon' at screen 0.298473,0.216401 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'flexed biceps' at screen 0.451187,0.233917 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cloud with' at screen 0.603901,0.233917 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lightning and' at screen 0.603901,0.216401 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rain' at screen 0.603901,0.198885 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'hand with' at screen 0.756615,0.233917 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'index finger' at screen 0.756615,0.216401 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'and thumb…' at screen 0.756615,0.198885 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'beach with' at screen 0.909328,0.233917 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'umbrella' at screen 0.909328,0.216401 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moon viewing' at screen 0.207397,0.136465 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ceremony' at screen 0.207397,0.118949 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moon viewing' at screen 0.298473,0.0654459 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ceremony' at screen 0.298473,0.0479299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'closed' at screen 0.451187,0.0654459 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mailbox with' at screen 0.451187,0.0479299 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'raised flag' at screen 0.451187,0.030414 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'minus' at screen 0.603901,0.0654459 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rhinoceros' at screen 0.756615,0.0654459 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'hospital' at screen 0.909328,0.0654459 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'failures.rgb' binary array=(32,32) skip=0 dx=5 dy=5 origin=(246.5,1362.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=3072 dx=5 dy=5 origin=(412.5,1362.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=6144 dx=5 dy=5 origin=(578.5,1362.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=9216 dx=5 dy=5 origin=(744.5,1362.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=12288 dx=5 dy=5 origin=(910.5,1362.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=15360 dx=5 dy=5 origin=(246.5,1125.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=18432 dx=5 dy=5 origin=(412.5,1125.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=21504 dx=5 dy=5 origin=(578.5,1125.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=24576 dx=5 dy=5 origin=(744.5,1125.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=27648 dx=5 dy=5 origin=(910.5,1125.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=30720 dx=5 dy=5 origin=(246.5,861.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=33792 dx=5 dy=5 origin=(412.5,861.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=36864 dx=5 dy=5 origin=(578.5,861.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=39936 dx=5 dy=5 origin=(744.5,861.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=43008 dx=5 dy=5 origin=(910.5,861.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=46080 dx=5 dy=5 origin=(246.5,624.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=49152 dx=5 dy=5 origin=(412.5,624.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=52224 dx=5 dy=5 origin=(578.5,624.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=55296 dx=5 dy=5 origin=(744.5,624.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=58368 dx=5 dy=5 origin=(910.5,624.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=61440 dx=5 dy=5 origin=(246.5,387.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=64512 dx=5 dy=5 origin=(412.5,387.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=67584 dx=5 dy=5 origin=(578.5,387.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=70656 dx=5 dy=5 origin=(744.5,387.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=73728 dx=5 dy=5 origin=(910.5,387.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=76800 dx=5 dy=5 origin=(246.5,122.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=79872 dx=5 dy=5 origin=(412.5,122.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=82944 dx=5 dy=5 origin=(578.5,122.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=86016 dx=5 dy=5 origin=(744.5,122.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=89088 dx=5 dy=5 origin=(910.5,122.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
