# Redraw with: gnuplot restored.gp
reset
set encoding utf8
set terminal pngcairo size 1122,645 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'restored.png'
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
set xrange [0:1122]
set yrange [0:645]
set label 'noise' at screen 0.352745,0.91124 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'salt and' at screen 0.6059,0.953876 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'pepper' at screen 0.6059,0.91124 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'squares' at screen 0.859055,0.91124 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'original' at screen 0.211907,0.815504 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'damaged, as it is' at screen 0.211907,0.672868 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'median filter' at screen 0.211907,0.530233 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA projection' at screen 0.211907,0.387597 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'denoiser of this' at screen 0.211907,0.266279 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'damage' at screen 0.211907,0.223643 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'denoiser of all three' at screen 0.211907,0.102326 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'restored.rgb' binary array=(28,28) skip=0 dx=3 dy=3 origin=(260.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=784 dx=3 dy=3 origin=(355.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=1568 dx=3 dy=3 origin=(449.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=2352 dx=3 dy=3 origin=(544.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=3136 dx=3 dy=3 origin=(639.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=3920 dx=3 dy=3 origin=(734.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=4704 dx=3 dy=3 origin=(828.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=5488 dx=3 dy=3 origin=(923.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=6272 dx=3 dy=3 origin=(1018.5,485.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=7056 dx=3 dy=3 origin=(260.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=7840 dx=3 dy=3 origin=(355.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=8624 dx=3 dy=3 origin=(449.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=9408 dx=3 dy=3 origin=(544.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=10192 dx=3 dy=3 origin=(639.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=10976 dx=3 dy=3 origin=(734.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=11760 dx=3 dy=3 origin=(828.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=12544 dx=3 dy=3 origin=(923.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=13328 dx=3 dy=3 origin=(1018.5,393.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=14112 dx=3 dy=3 origin=(260.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=14896 dx=3 dy=3 origin=(355.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=15680 dx=3 dy=3 origin=(449.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=16464 dx=3 dy=3 origin=(544.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=17248 dx=3 dy=3 origin=(639.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=18032 dx=3 dy=3 origin=(734.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=18816 dx=3 dy=3 origin=(828.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=19600 dx=3 dy=3 origin=(923.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=20384 dx=3 dy=3 origin=(1018.5,301.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=21168 dx=3 dy=3 origin=(260.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=21952 dx=3 dy=3 origin=(355.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=22736 dx=3 dy=3 origin=(449.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=23520 dx=3 dy=3 origin=(544.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=24304 dx=3 dy=3 origin=(639.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=25088 dx=3 dy=3 origin=(734.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=25872 dx=3 dy=3 origin=(828.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=26656 dx=3 dy=3 origin=(923.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=27440 dx=3 dy=3 origin=(1018.5,209.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=28224 dx=3 dy=3 origin=(260.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=29008 dx=3 dy=3 origin=(355.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=29792 dx=3 dy=3 origin=(449.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=30576 dx=3 dy=3 origin=(544.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=31360 dx=3 dy=3 origin=(639.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=32144 dx=3 dy=3 origin=(734.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=32928 dx=3 dy=3 origin=(828.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=33712 dx=3 dy=3 origin=(923.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=34496 dx=3 dy=3 origin=(1018.5,117.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=35280 dx=3 dy=3 origin=(260.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=36064 dx=3 dy=3 origin=(355.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=36848 dx=3 dy=3 origin=(449.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=37632 dx=3 dy=3 origin=(544.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=38416 dx=3 dy=3 origin=(639.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=39200 dx=3 dy=3 origin=(734.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=39984 dx=3 dy=3 origin=(828.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=40768 dx=3 dy=3 origin=(923.5,25.5) format='%uchar' using 1:1:1 with rgbimage, \
     'restored.rgb' binary array=(28,28) skip=41552 dx=3 dy=3 origin=(1018.5,25.5) format='%uchar' using 1:1:1 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
