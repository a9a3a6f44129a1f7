# Redraw with: gnuplot changes.gp
reset
set encoding utf8
set terminal pngcairo size 1184,824 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'changes.png'
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
set xrange [0:1184]
set yrange [0:824]
set label 'as it is' at screen 0.184747,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'dimmed' at screen 0.308057,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mirrored' at screen 0.431368,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'moved' at screen 0.554679,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'noisy' at screen 0.67799,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'coarser' at screen 0.801301,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'another one' at screen 0.924611,0.963896 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'T-shirt/top' at screen 0.109578,0.854976 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0; 1.00' at screen 0.184747,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8.1; 1.00' at screen 0.308057,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7.5; 0.89' at screen 0.431368,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8.1; 0.87' at screen 0.554679,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3.5; 0.98' at screen 0.67799,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6.1; 0.93' at screen 0.801301,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10.6; 0.75' at screen 0.924611,0.748483 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Trouser' at screen 0.109578,0.625 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0; 1.00' at screen 0.184747,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6.0; 1.00' at screen 0.308057,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8.7; 0.74' at screen 0.431368,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5.1; 0.90' at screen 0.554679,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3.2; 0.97' at screen 0.67799,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5.2; 0.90' at screen 0.801301,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '11.5; 0.67' at screen 0.924611,0.518507 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Pullover' at screen 0.109578,0.395024 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0; 1.00' at screen 0.184747,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '7.7; 1.00' at screen 0.308057,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4.2; 0.96' at screen 0.431368,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '11.8; 0.70' at screen 0.554679,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3.8; 0.97' at screen 0.67799,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6.5; 0.91' at screen 0.801301,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10.3; 0.75' at screen 0.924611,0.288532 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Dress' at screen 0.109578,0.165049 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0; 1.00' at screen 0.184747,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4.8; 1.00' at screen 0.308057,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2.7; 0.96' at screen 0.431368,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8.0; 0.65' at screen 0.554679,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3.5; 0.94' at screen 0.67799,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3.8; 0.92' at screen 0.801301,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10.0; 0.82' at screen 0.924611,0.0585558 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'changes.rgb' binary array=(28,28) skip=0 dx=5 dy=5 origin=(151.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=784 dx=5 dy=5 origin=(297.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=1568 dx=5 dy=5 origin=(443.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=2352 dx=5 dy=5 origin=(589.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=3136 dx=5 dy=5 origin=(735.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=3920 dx=5 dy=5 origin=(881.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=4704 dx=5 dy=5 origin=(1027.5,636.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=5488 dx=5 dy=5 origin=(151.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=6272 dx=5 dy=5 origin=(297.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=7056 dx=5 dy=5 origin=(443.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=7840 dx=5 dy=5 origin=(589.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=8624 dx=5 dy=5 origin=(735.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=9408 dx=5 dy=5 origin=(881.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=10192 dx=5 dy=5 origin=(1027.5,447.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=10976 dx=5 dy=5 origin=(151.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=11760 dx=5 dy=5 origin=(297.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=12544 dx=5 dy=5 origin=(443.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=13328 dx=5 dy=5 origin=(589.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=14112 dx=5 dy=5 origin=(735.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=14896 dx=5 dy=5 origin=(881.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=15680 dx=5 dy=5 origin=(1027.5,257.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=16464 dx=5 dy=5 origin=(151.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=17248 dx=5 dy=5 origin=(297.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=18032 dx=5 dy=5 origin=(443.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=18816 dx=5 dy=5 origin=(589.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=19600 dx=5 dy=5 origin=(735.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=20384 dx=5 dy=5 origin=(881.5,68.5) format='%uchar' using 1:1:1 with rgbimage, \
     'changes.rgb' binary array=(28,28) skip=21168 dx=5 dy=5 origin=(1027.5,68.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
