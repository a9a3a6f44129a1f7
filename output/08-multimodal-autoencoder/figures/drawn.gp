# Redraw with: gnuplot drawn.gp
reset
set encoding utf8
set terminal pngcairo size 1194,690 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'drawn.png'
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
set xrange [0:1194]
set yrange [0:690]
set label 'true' at screen 0.260586,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair' at screen 0.346013,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair' at screen 0.431441,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pair' at screen 0.516868,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'seen' at screen 0.602295,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'seen' at screen 0.687722,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'seen' at screen 0.773149,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'nearest' at screen 0.858576,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ridge' at screen 0.944003,0.956884 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'there is a big disc,' at screen 0.204472,0.898551 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'yellow like butter, in' at screen 0.204472,0.858696 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the middle' at screen 0.204472,0.818841 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a green large star' at screen 0.204472,0.727899 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'on the right' at screen 0.204472,0.688043 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a tiny crimson hoop' at screen 0.204472,0.577174 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'at the right edge' at screen 0.204472,0.537319 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'a tiny box, azure' at screen 0.204472,0.446377 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'like oceans, in the' at screen 0.204472,0.406522 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'lower left' at screen 0.204472,0.366667 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'in the bottom right' at screen 0.204472,0.295652 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'you can see a rosy' at screen 0.204472,0.255797 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'little box' at screen 0.204472,0.215942 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'the disc in the upper' at screen 0.204472,0.125 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'part is little and rosy' at screen 0.204472,0.0851449 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'drawn.rgb' binary array=(32,32) skip=0 dx=3 dy=3 origin=(264.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=3072 dx=3 dy=3 origin=(366.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=6144 dx=3 dy=3 origin=(468.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=9216 dx=3 dy=3 origin=(570.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=12288 dx=3 dy=3 origin=(672.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=15360 dx=3 dy=3 origin=(774.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=18432 dx=3 dy=3 origin=(876.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=21504 dx=3 dy=3 origin=(978.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=24576 dx=3 dy=3 origin=(1080.5,545.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=27648 dx=3 dy=3 origin=(264.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=30720 dx=3 dy=3 origin=(366.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=33792 dx=3 dy=3 origin=(468.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=36864 dx=3 dy=3 origin=(570.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=39936 dx=3 dy=3 origin=(672.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=43008 dx=3 dy=3 origin=(774.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=46080 dx=3 dy=3 origin=(876.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=49152 dx=3 dy=3 origin=(978.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=52224 dx=3 dy=3 origin=(1080.5,441.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=55296 dx=3 dy=3 origin=(264.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=58368 dx=3 dy=3 origin=(366.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=61440 dx=3 dy=3 origin=(468.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=64512 dx=3 dy=3 origin=(570.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=67584 dx=3 dy=3 origin=(672.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=70656 dx=3 dy=3 origin=(774.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=73728 dx=3 dy=3 origin=(876.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=76800 dx=3 dy=3 origin=(978.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=79872 dx=3 dy=3 origin=(1080.5,337.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=82944 dx=3 dy=3 origin=(264.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=86016 dx=3 dy=3 origin=(366.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=89088 dx=3 dy=3 origin=(468.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=92160 dx=3 dy=3 origin=(570.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=95232 dx=3 dy=3 origin=(672.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=98304 dx=3 dy=3 origin=(774.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=101376 dx=3 dy=3 origin=(876.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=104448 dx=3 dy=3 origin=(978.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=107520 dx=3 dy=3 origin=(1080.5,233.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=110592 dx=3 dy=3 origin=(264.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=113664 dx=3 dy=3 origin=(366.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=116736 dx=3 dy=3 origin=(468.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=119808 dx=3 dy=3 origin=(570.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=122880 dx=3 dy=3 origin=(672.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=125952 dx=3 dy=3 origin=(774.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=129024 dx=3 dy=3 origin=(876.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=132096 dx=3 dy=3 origin=(978.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=135168 dx=3 dy=3 origin=(1080.5,129.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=138240 dx=3 dy=3 origin=(264.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=141312 dx=3 dy=3 origin=(366.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=144384 dx=3 dy=3 origin=(468.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=147456 dx=3 dy=3 origin=(570.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=150528 dx=3 dy=3 origin=(672.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=153600 dx=3 dy=3 origin=(774.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=156672 dx=3 dy=3 origin=(876.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=159744 dx=3 dy=3 origin=(978.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'drawn.rgb' binary array=(32,32) skip=162816 dx=3 dy=3 origin=(1080.5,25.5) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
