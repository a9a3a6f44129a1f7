# Redraw with: gnuplot search.gp
reset
set encoding utf8
set terminal pngcairo size 1287,1258 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'search.png'
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
set xrange [0:1287]
set yrange [0:1258]
set label 'red heart' at screen 0.162082,0.949126 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'red heart' at screen 0.22533,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'heart suit' at screen 0.326962,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'broken' at screen 0.428594,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'heart *' at screen 0.428594,0.877981 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'sparkling' at screen 0.530225,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'heart' at screen 0.530225,0.877981 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'growing' at screen 0.631857,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'heart *' at screen 0.631857,0.877981 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'heart' at screen 0.733489,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'exclamation' at screen 0.733489,0.877981 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'octopus' at screen 0.83512,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'stop sign *' at screen 0.936752,0.897854 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'musical instrument' at screen 0.162082,0.81558 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'trumpet' at screen 0.22533,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'musical' at screen 0.326962,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'notes' at screen 0.326962,0.744436 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'guitar' at screen 0.428594,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'violin *' at screen 0.530225,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'avocado *' at screen 0.631857,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'tanabata' at screen 0.733489,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'tree *' at screen 0.733489,0.744436 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'ring' at screen 0.83512,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'money with' at screen 0.936752,0.764308 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'wings' at screen 0.936752,0.744436 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'cat face' at screen 0.162082,0.682035 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'pouting cat' at screen 0.22533,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'cat with wry' at screen 0.326962,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'smile' at screen 0.326962,0.61089 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'cat face' at screen 0.428594,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'grinning cat' at screen 0.530225,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label '*' at screen 0.530225,0.61089 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'kissing cat' at screen 0.631857,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'cat' at screen 0.733489,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'grinning cat' at screen 0.83512,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'with smiling' at screen 0.83512,0.61089 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'eyes' at screen 0.83512,0.591017 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'crying cat' at screen 0.936752,0.630763 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'sport ball' at screen 0.162082,0.528617 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'sport utility' at screen 0.22533,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'vehicle' at screen 0.22533,0.457472 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'mount fuji' at screen 0.326962,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'petri dish' at screen 0.428594,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'briefs' at screen 0.530225,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'fish' at screen 0.631857,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'bowl with' at screen 0.733489,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'spoon' at screen 0.733489,0.457472 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'wind face' at screen 0.83512,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'e-mail' at screen 0.936752,0.477345 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'green leaf' at screen 0.162082,0.395072 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'green apple' at screen 0.22533,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'herb' at screen 0.326962,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'green heart' at screen 0.428594,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label '*' at screen 0.428594,0.323927 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'four leaf' at screen 0.530225,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'clover' at screen 0.530225,0.323927 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'green circle' at screen 0.631857,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'green' at screen 0.733489,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'square' at screen 0.733489,0.323927 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'green book' at screen 0.83512,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'puzzle piece' at screen 0.936752,0.3438 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'sad face' at screen 0.162082,0.261526 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'crying face' at screen 0.22533,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'crying cat' at screen 0.326962,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'smiling face' at screen 0.428594,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'with tear *' at screen 0.428594,0.190382 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'sad but' at screen 0.530225,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'relieved' at screen 0.530225,0.190382 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'face' at screen 0.530225,0.170509 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'beach with' at screen 0.631857,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'umbrella *' at screen 0.631857,0.190382 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'cat with' at screen 0.733489,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'tears of joy' at screen 0.733489,0.190382 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'persevering' at screen 0.83512,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'face' at screen 0.83512,0.190382 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'auto' at screen 0.936752,0.210254 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'rickshaw *' at screen 0.936752,0.190382 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'ship on water' at screen 0.162082,0.108108 right font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'passenger' at screen 0.22533,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'ship' at screen 0.22533,0.0369634 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'ferry' at screen 0.326962,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'high-speed' at screen 0.428594,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'train *' at screen 0.428594,0.0369634 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'flat shoe' at screen 0.530225,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'mountain' at screen 0.631857,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'cableway *' at screen 0.631857,0.0369634 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'sport utility' at screen 0.733489,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'vehicle' at screen 0.733489,0.0369634 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'couch and' at screen 0.83512,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'lamp' at screen 0.83512,0.0369634 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
set label 'water wave' at screen 0.936752,0.0568362 center font 'DejaVu Sans,15' textcolor rgb '#222222' front
plot 'search.rgb' binary array=(32,32) skip=0 dx=3 dy=3 origin=(243.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=3072 dx=3 dy=3 origin=(374.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=6144 dx=3 dy=3 origin=(505.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=9216 dx=3 dy=3 origin=(635.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=12288 dx=3 dy=3 origin=(766.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=15360 dx=3 dy=3 origin=(897.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=18432 dx=3 dy=3 origin=(1028.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=21504 dx=3 dy=3 origin=(1159.5,1147.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=24576 dx=3 dy=3 origin=(243.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=27648 dx=3 dy=3 origin=(374.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=30720 dx=3 dy=3 origin=(505.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=33792 dx=3 dy=3 origin=(635.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=36864 dx=3 dy=3 origin=(766.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=39936 dx=3 dy=3 origin=(897.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=43008 dx=3 dy=3 origin=(1028.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=46080 dx=3 dy=3 origin=(1159.5,979.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=49152 dx=3 dy=3 origin=(243.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=52224 dx=3 dy=3 origin=(374.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=55296 dx=3 dy=3 origin=(505.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=58368 dx=3 dy=3 origin=(635.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=61440 dx=3 dy=3 origin=(766.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=64512 dx=3 dy=3 origin=(897.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=67584 dx=3 dy=3 origin=(1028.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=70656 dx=3 dy=3 origin=(1159.5,811.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=73728 dx=3 dy=3 origin=(243.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=76800 dx=3 dy=3 origin=(374.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=79872 dx=3 dy=3 origin=(505.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=82944 dx=3 dy=3 origin=(635.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=86016 dx=3 dy=3 origin=(766.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=89088 dx=3 dy=3 origin=(897.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=92160 dx=3 dy=3 origin=(1028.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=95232 dx=3 dy=3 origin=(1159.5,618.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=98304 dx=3 dy=3 origin=(243.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=101376 dx=3 dy=3 origin=(374.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=104448 dx=3 dy=3 origin=(505.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=107520 dx=3 dy=3 origin=(635.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=110592 dx=3 dy=3 origin=(766.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=113664 dx=3 dy=3 origin=(897.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=116736 dx=3 dy=3 origin=(1028.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=119808 dx=3 dy=3 origin=(1159.5,450.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=122880 dx=3 dy=3 origin=(243.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=125952 dx=3 dy=3 origin=(374.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=129024 dx=3 dy=3 origin=(505.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=132096 dx=3 dy=3 origin=(635.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=135168 dx=3 dy=3 origin=(766.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=138240 dx=3 dy=3 origin=(897.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=141312 dx=3 dy=3 origin=(1028.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=144384 dx=3 dy=3 origin=(1159.5,282.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=147456 dx=3 dy=3 origin=(243.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=150528 dx=3 dy=3 origin=(374.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=153600 dx=3 dy=3 origin=(505.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=156672 dx=3 dy=3 origin=(635.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=159744 dx=3 dy=3 origin=(766.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=162816 dx=3 dy=3 origin=(897.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=165888 dx=3 dy=3 origin=(1028.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'search.rgb' binary array=(32,32) skip=168960 dx=3 dy=3 origin=(1159.5,89.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
