# Redraw with: gnuplot failures.gp
reset
set encoding utf8
set terminal pngcairo size 1087,1543 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
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
set yrange [0:1543]
set label 'right' at screen 0.298473,0.980719 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'found' at screen 0.451187,0.980719 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rosette' at screen 0.207397,0.916073 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'rosette' at screen 0.298473,0.852722 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Christmas' at screen 0.451187,0.852722 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'tree' at screen 0.451187,0.8349 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'memo' at screen 0.603901,0.852722 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'locked with' at screen 0.756615,0.852722 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'key' at screen 0.756615,0.8349 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cactus' at screen 0.909328,0.852722 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'thermometer' at screen 0.207397,0.762476 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'thermometer' at screen 0.298473,0.699125 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'princess' at screen 0.451187,0.699125 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'artist palette' at screen 0.603901,0.699125 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'smiling face' at screen 0.756615,0.699125 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'with open' at screen 0.756615,0.681303 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'hands' at screen 0.756615,0.66348 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'full moon' at screen 0.909328,0.699125 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'vertical traffic light' at screen 0.207397,0.591056 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'vertical traffic' at screen 0.298473,0.527706 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'light' at screen 0.298473,0.509883 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'minus' at screen 0.451187,0.527706 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trade mark' at screen 0.603901,0.527706 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'credit card' at screen 0.756615,0.527706 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'double curly' at screen 0.909328,0.527706 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'loop' at screen 0.909328,0.509883 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'test tube' at screen 0.207397,0.437459 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'test tube' at screen 0.298473,0.374109 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'right anger' at screen 0.451187,0.374109 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'bubble' at screen 0.451187,0.356286 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'person golfing' at screen 0.603901,0.374109 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'poodle' at screen 0.756615,0.374109 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'timer clock' at screen 0.909328,0.374109 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moon viewing' at screen 0.207397,0.292774 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ceremony' at screen 0.207397,0.274951 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moon viewing' at screen 0.298473,0.220512 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ceremony' at screen 0.298473,0.20269 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'closed' at screen 0.451187,0.220512 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mailbox with' at screen 0.451187,0.20269 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'raised flag' at screen 0.451187,0.184867 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'open mailbox' at screen 0.603901,0.220512 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'with raised' at screen 0.603901,0.20269 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'flag' at screen 0.603901,0.184867 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'hospital' at screen 0.756615,0.220512 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'smiling cat' at screen 0.909328,0.220512 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'with' at screen 0.909328,0.20269 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'heart-eyes' at screen 0.909328,0.184867 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'safety pin' at screen 0.207397,0.112443 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'safety pin' at screen 0.298473,0.0490927 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'no smoking' at screen 0.451187,0.0490927 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'no bicycles' at screen 0.603901,0.0490927 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'last quarter' at screen 0.756615,0.0490927 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moon' at screen 0.756615,0.0312703 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'woman: beard' at screen 0.909328,0.0490927 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'failures.rgb' binary array=(32,32) skip=0 dx=5 dy=5 origin=(246.5,1335.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=3072 dx=5 dy=5 origin=(412.5,1335.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=6144 dx=5 dy=5 origin=(578.5,1335.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=9216 dx=5 dy=5 origin=(744.5,1335.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=12288 dx=5 dy=5 origin=(910.5,1335.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=15360 dx=5 dy=5 origin=(246.5,1098.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=18432 dx=5 dy=5 origin=(412.5,1098.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=21504 dx=5 dy=5 origin=(578.5,1098.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=24576 dx=5 dy=5 origin=(744.5,1098.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=27648 dx=5 dy=5 origin=(910.5,1098.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=30720 dx=5 dy=5 origin=(246.5,834.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=33792 dx=5 dy=5 origin=(412.5,834.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=36864 dx=5 dy=5 origin=(578.5,834.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=39936 dx=5 dy=5 origin=(744.5,834.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=43008 dx=5 dy=5 origin=(910.5,834.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=46080 dx=5 dy=5 origin=(246.5,597.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=49152 dx=5 dy=5 origin=(412.5,597.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=52224 dx=5 dy=5 origin=(578.5,597.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=55296 dx=5 dy=5 origin=(744.5,597.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=58368 dx=5 dy=5 origin=(910.5,597.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=61440 dx=5 dy=5 origin=(246.5,360.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=64512 dx=5 dy=5 origin=(412.5,360.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=67584 dx=5 dy=5 origin=(578.5,360.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=70656 dx=5 dy=5 origin=(744.5,360.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=73728 dx=5 dy=5 origin=(910.5,360.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=76800 dx=5 dy=5 origin=(246.5,95.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=79872 dx=5 dy=5 origin=(412.5,95.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=82944 dx=5 dy=5 origin=(578.5,95.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=86016 dx=5 dy=5 origin=(744.5,95.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'failures.rgb' binary array=(32,32) skip=89088 dx=5 dy=5 origin=(910.5,95.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
